from django.db import migrations, models

from standfirst.decisions.append_only import protect, unprotect


class Migration(migrations.Migration):
    dependencies = [("decisions", "0005_chain_rows")]

    operations = [
        migrations.AlterField("decision", "position", models.PositiveBigIntegerField(editable=False, unique=True)),
        migrations.AlterField("decision", "previous", models.CharField(editable=False, max_length=64)),
        migrations.AlterField("decision", "note_digest", models.CharField(editable=False, max_length=64)),
        migrations.AlterField("decision", "hash", models.CharField(editable=False, max_length=64)),
        migrations.AddConstraint(
            "decision",
            models.CheckConstraint(
                condition=models.Q(reader__isnull=False) | models.Q(discussion_id__isnull=False),
                name="decided_about_somebody_or_something",
            ),
        ),
        migrations.RunPython(
            lambda _apps, editor: protect(editor.connection), lambda _apps, editor: unprotect(editor.connection)
        ),
    ]
