import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('discussion', '0002_keep_policies'),
        ('newsroom', '0001_initial'),
    ]

    operations = [
        migrations.CreateModel(
            name='EditionCorrection',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('version', models.PositiveIntegerField()),
                ('model', models.CharField(max_length=40)),
                ('weights', models.JSONField()),
                ('figures', models.JSONField(default=dict)),
                ('learned_at', models.DateTimeField()),
                ('taken_back_at', models.DateTimeField(null=True)),
                ('edition', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='newsroom.editionpage')),
            ],
        ),
        migrations.AddConstraint(
            model_name='editioncorrection',
            constraint=models.UniqueConstraint(fields=('edition', 'version'), name='correction_version_once'),
        ),
    ]
