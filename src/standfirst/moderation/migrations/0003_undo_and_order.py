import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("decisions", "0006_chain_holds"),
        ("moderation", "0002_desk"),
    ]

    operations = [
        migrations.RenameField(model_name="queueitem", old_name="placed_at", new_name="placed_for"),
        migrations.CreateModel(
            name="LookedUpTo",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("queue", models.CharField(max_length=10, unique=True)),
                ("moment", models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name="Settlement",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("comment_id", models.BigIntegerField(db_index=True, null=True)),
                ("due_at", models.DateTimeField(db_index=True)),
                (
                    "decision",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="decisions.decision"
                    ),
                ),
            ],
        ),
    ]
