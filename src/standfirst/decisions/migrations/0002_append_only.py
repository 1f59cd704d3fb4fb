from django.db import migrations

from standfirst.decisions.append_only import protect, unprotect


class Migration(migrations.Migration):
    dependencies = [("decisions", "0001_initial")]
    operations = [
        migrations.RunPython(
            lambda _apps, editor: protect(editor.connection), lambda _apps, editor: unprotect(editor.connection)
        )
    ]
