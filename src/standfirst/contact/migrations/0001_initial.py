import django.db.models.deletion
import standfirst.decisions.models
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='ContactAddresses',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('edition', models.CharField(max_length=40, unique=True)),
                ('editors', models.EmailField(blank=True, max_length=254, verbose_name='editors')),
                ('privacy', models.EmailField(blank=True, max_length=254, verbose_name='privacy')),
                ('technical', models.EmailField(blank=True, max_length=254, verbose_name='technical matters')),
            ],
        ),
        migrations.CreateModel(
            name='Inquiry',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('reference', models.CharField(default=standfirst.decisions.models.new_reference, editable=False, max_length=16, unique=True)),
                ('key', models.UUIDField(unique=True)),
                ('edition', models.CharField(max_length=40)),
                ('topic', models.CharField(choices=[('editors', 'To the editors: news, corrections, letters'), ('privacy', 'Privacy and my data'), ('technical', 'Something on this site does not work')], max_length=10)),
                ('name', models.CharField(max_length=120)),
                ('email', models.EmailField(max_length=254)),
                ('text', models.TextField()),
                ('state', models.CharField(choices=[('open', 'open'), ('answered', 'answered'), ('closed', 'closed')], default='open', max_length=10)),
                ('sent_at', models.DateTimeField()),
                ('moved_at', models.DateTimeField()),
                ('reader', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
        ),
        migrations.CreateModel(
            name='InquiryStep',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.CharField(choices=[('answered', 'answered'), ('closed', 'closed'), ('reopened', 'opened again')], max_length=10)),
                ('text', models.TextField(blank=True)),
                ('at', models.DateTimeField()),
                ('by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('inquiry', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='steps', to='contact.inquiry')),
            ],
            options={
                'ordering': ['at', 'id'],
            },
        ),
        migrations.AddIndex(
            model_name='inquiry',
            index=models.Index(fields=['edition', 'state', '-id'], name='inquiries_of_edition'),
        ),
        migrations.AddIndex(
            model_name='inquiry',
            index=models.Index(fields=['state', 'moved_at'], name='inquiries_to_forget'),
        ),
    ]
