from django.db import migrations

from standfirst.sanctions.second_block_final import protect, unprotect


def protect_again(_apps, editor):
    """SQLite makes a table anew to give it a column, and its triggers go with the old one."""
    unprotect(editor.connection)
    protect(editor.connection)


class Migration(migrations.Migration):
    dependencies = [("sanctions", "0005_block_on_address")]
    operations = [migrations.RunPython(protect_again, migrations.RunPython.noop)]
