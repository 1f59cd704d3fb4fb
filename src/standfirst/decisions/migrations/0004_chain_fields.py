import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from standfirst.decisions.append_only import protect, unprotect


class Migration(migrations.Migration):
    """Columns only; the next migration fills them, the one after asks for them."""

    dependencies = [
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        ("decisions", "0003_kinds"),
    ]

    operations = [
        migrations.RunPython(
            lambda _apps, editor: unprotect(editor.connection), lambda _apps, editor: protect(editor.connection)
        ),
        migrations.CreateModel(
            name="ChainTail",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("position", models.PositiveBigIntegerField()),
                ("hash", models.CharField(max_length=64)),
            ],
        ),
        migrations.AddField(
            "decision",
            "discussion_id",
            models.BigIntegerField(null=True),
        ),
        migrations.AlterField(
            "decision",
            "reader",
            models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="decisions_about",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField("decision", "position", models.PositiveBigIntegerField(editable=False, null=True)),
        migrations.AddField("decision", "previous", models.CharField(default="", editable=False, max_length=64)),
        migrations.AddField("decision", "note_digest", models.CharField(default="", editable=False, max_length=64)),
        migrations.AddField("decision", "hash", models.CharField(default="", editable=False, max_length=64)),
    ]
