"""Who was in the group of moderators is a moderator of all editions; the group has no meaning any more."""

from django.db import migrations
from django.utils import timezone


def grant(apps, _editor):
    role, change = apps.get_model("staff", "StaffRole"), apps.get_model("staff", "RoleChange")
    now = timezone.now()
    for reader in apps.get_model("readers", "Reader").objects.filter(groups__name="Moderators"):
        _, granted = role.objects.get_or_create(
            reader=reader, edition="", defaults={"role": "moderator", "granted_at": now}
        )
        if granted:
            change.objects.create(reader=reader, role="moderator", edition="", granted=True, changed_at=now)
        reader.groups.remove(*reader.groups.filter(name="Moderators"))


class Migration(migrations.Migration):
    dependencies = [("staff", "0001_initial"), ("readers", "0003_reader_sessions_ended")]
    operations = [migrations.RunPython(grant, migrations.RunPython.noop)]
