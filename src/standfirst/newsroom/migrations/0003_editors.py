"""Editors publish; moderators of discussions, who share the name of Wagtail's second group, have no part in the CMS."""

from django.db import migrations

PAGE_PERMISSIONS = ("add_page", "change_page", "publish_page", "lock_page", "unlock_page")
AUTHOR_PERMISSIONS = ("add_author", "change_author", "delete_author", "view_author")
CMS_APPS = ("wagtailadmin", "wagtailcore", "wagtailimages", "wagtaildocs", "wagtail_localize")


def settle(apps, _editor):
    group_model = apps.get_model("auth", "Group")
    editors, _ = group_model.objects.get_or_create(name="Editors")
    moderators, _ = group_model.objects.get_or_create(name="Moderators")
    let_publish(apps, editors)
    let_keep_authors(apps, editors)
    keep_out(apps, moderators)
    for task in apps.get_model("wagtailcore", "GroupApprovalTask").objects.filter(groups=moderators):
        task.groups.set([editors])
        apps.get_model("wagtailcore", "Task").objects.filter(pk=task.pk).update(name="Approval by another editor")
    apps.get_model("wagtailcore", "Workflow").objects.filter(name="Moderators approval").update(name="Another editor reads")


def permission(apps, app, model, codename):
    """Django makes permissions after all migrations; one that is needed before is made here, as Wagtail does."""
    content_type, _ = apps.get_model("contenttypes", "ContentType").objects.get_or_create(app_label=app, model=model)
    name = f"Can {codename.replace('_', ' ')}"
    made, _ = apps.get_model("auth", "Permission").objects.get_or_create(
        content_type=content_type, codename=codename, defaults={"name": name}
    )
    return made


def let_publish(apps, editors):
    root = apps.get_model("wagtailcore", "Page").objects.get(depth=1)
    for codename in PAGE_PERMISSIONS:
        apps.get_model("wagtailcore", "GroupPagePermission").objects.get_or_create(
            group=editors, page=root, permission=permission(apps, "wagtailcore", "page", codename)
        )


def let_keep_authors(apps, editors):
    editors.permissions.add(*(permission(apps, "newsroom", "author", codename) for codename in AUTHOR_PERMISSIONS))


def keep_out(apps, moderators):
    apps.get_model("wagtailcore", "GroupPagePermission").objects.filter(group=moderators).delete()
    apps.get_model("wagtailcore", "GroupCollectionPermission").objects.filter(group=moderators).delete()
    moderators.permissions.remove(*moderators.permissions.filter(content_type__app_label__in=CMS_APPS))


class Migration(migrations.Migration):
    dependencies = [
        ("newsroom", "0002_sorted_by_day"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("wagtailcore", "0098_apitoken"),
        ("wagtailadmin", "0006_formstate"),
        ("wagtaildocs", "0014_alter_document_file_size"),
        ("wagtailimages", "0027_image_description"),
        ("wagtail_localize", "0016_rename_page_revision_translationlog_revision"),
    ]
    operations = [migrations.RunPython(settle, migrations.RunPython.noop)]
