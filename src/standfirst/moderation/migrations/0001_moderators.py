from django.db import migrations


def create_group(apps, _editor):
    apps.get_model("auth", "Group").objects.get_or_create(name="Moderators")


class Migration(migrations.Migration):
    dependencies = [("auth", "0012_alter_user_first_name_max_length"), ("decisions", "0002_append_only")]
    operations = [migrations.RunPython(create_group, migrations.RunPython.noop)]
