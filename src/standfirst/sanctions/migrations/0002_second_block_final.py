from django.db import migrations

from standfirst.sanctions.second_block_final import protect, unprotect


class Migration(migrations.Migration):
    dependencies = [("sanctions", "0001_initial")]
    operations = [
        migrations.RunPython(
            lambda _apps, editor: protect(editor.connection), lambda _apps, editor: unprotect(editor.connection)
        )
    ]
