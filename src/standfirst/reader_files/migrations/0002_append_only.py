"""Lines of the log of looks never change."""

from django.db import migrations

from standfirst.reader_files.append_only import protect, unprotect


class Migration(migrations.Migration):
    dependencies = [("reader_files", "0001_initial")]
    operations = [
        migrations.RunPython(
            lambda _apps, editor: protect(editor.connection), lambda _apps, editor: unprotect(editor.connection)
        )
    ]
