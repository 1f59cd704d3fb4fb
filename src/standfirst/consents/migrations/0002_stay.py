"""Versions and consents never change; editions that are open already get their texts."""

from django.db import migrations

from standfirst.consents.keep_versions import protect, unprotect


def open_texts(apps, schema_editor):
    text = apps.get_model("consents", "EditionText")
    for edition in apps.get_model("newsroom", "EditionPage").objects.all():
        for document in ("privacy", "standards"):
            text.objects.get_or_create(edition=edition, document=document, defaults={"live": False})


class Migration(migrations.Migration):
    dependencies = [("consents", "0001_initial")]

    operations = [
        migrations.RunPython(
            lambda _, editor: protect(editor.connection), lambda _, editor: unprotect(editor.connection)
        ),
        migrations.RunPython(open_texts, migrations.RunPython.noop),
    ]
