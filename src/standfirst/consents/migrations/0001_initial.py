import django.db.models.deletion
import wagtail.fields
import wagtail.models.preview
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('newsroom', '0006_editionpage_country'),
        ('wagtailcore', '0098_apitoken'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='ConsentExport',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('edition', models.CharField(blank=True, max_length=40)),
                ('rows', models.PositiveIntegerField()),
                ('exported_at', models.DateTimeField()),
                ('by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'ordering': ['-exported_at', '-id'],
            },
        ),
        migrations.CreateModel(
            name='TextVersion',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('edition', models.CharField(max_length=40)),
                ('document', models.CharField(choices=[('privacy', 'Privacy policy'), ('standards', 'Community standards')], max_length=10)),
                ('number', models.PositiveIntegerField()),
                ('language', models.CharField(max_length=12)),
                ('body', models.TextField(blank=True)),
                ('in_force', models.JSONField(default=list)),
                ('policy', models.CharField(blank=True, max_length=80)),
                ('changes', models.TextField(blank=True)),
                ('needs_consent', models.BooleanField()),
                ('published_at', models.DateTimeField()),
                ('published_by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'ordering': ['edition', 'document', '-number'],
            },
        ),
        migrations.CreateModel(
            name='Consent',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('route', models.CharField(choices=[('registration', 'registration'), ('page', 'the page that asks for it'), ('social', 'registration with another provider')], max_length=12, verbose_name='route')),
                ('given_at', models.DateTimeField(verbose_name='given')),
                ('reader', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='consents', to=settings.AUTH_USER_MODEL)),
                ('version', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='consents', to='consents.textversion')),
            ],
            options={
                'ordering': ['given_at', 'id'],
            },
        ),
        migrations.CreateModel(
            name='EditionText',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('live', models.BooleanField(default=True, editable=False, verbose_name='live')),
                ('has_unpublished_changes', models.BooleanField(default=False, editable=False, verbose_name='has unpublished changes')),
                ('first_published_at', models.DateTimeField(blank=True, db_index=True, null=True, verbose_name='first published at')),
                ('last_published_at', models.DateTimeField(editable=False, null=True, verbose_name='last published at')),
                ('go_live_at', models.DateTimeField(blank=True, null=True, verbose_name='go live date/time')),
                ('expire_at', models.DateTimeField(blank=True, null=True, verbose_name='expiry date/time')),
                ('expired', models.BooleanField(default=False, editable=False, verbose_name='expired')),
                ('document', models.CharField(choices=[('privacy', 'Privacy policy'), ('standards', 'Community standards')], max_length=10, verbose_name='document')),
                ('body', wagtail.fields.RichTextField(blank=True, verbose_name='text')),
                ('changes', models.TextField(blank=True, help_text='In a few sentences. Readers see it beside the version, and before they accept it.', verbose_name='what changed')),
                ('needs_consent', models.BooleanField(default=False, help_text='Tick it where the change matters to readers: until they have accepted this version they can read, but not write. Leave it for corrections.', verbose_name='needs consent')),
                ('edition', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='newsroom.editionpage', verbose_name='edition')),
                ('latest_revision', models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='wagtailcore.revision', verbose_name='latest revision')),
                ('live_revision', models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='wagtailcore.revision', verbose_name='live revision')),
            ],
            options={
                'verbose_name': 'text to agree to',
                'verbose_name_plural': 'texts to agree to',
                'ordering': ['edition__path', 'document'],
                'constraints': [models.UniqueConstraint(fields=('edition', 'document'), name='one_text_a_document')],
            },
            bases=(wagtail.models.preview.PreviewableMixin, models.Model),
        ),
        migrations.AddConstraint(
            model_name='textversion',
            constraint=models.UniqueConstraint(fields=('edition', 'document', 'number'), name='text_version_once'),
        ),
        migrations.AddConstraint(
            model_name='consent',
            constraint=models.UniqueConstraint(fields=('reader', 'version'), name='accepted_once'),
        ),
    ]
