"""Django, as the server calls it."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "standfirst.config.settings.development")
application = get_wsgi_application()
