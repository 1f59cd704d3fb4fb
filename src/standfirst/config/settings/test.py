"""Settings under which the tests run: quick hashes, mail in memory, a database file that is kept between runs."""

from standfirst.config.settings.base import *  # noqa: F403
from standfirst.config.settings.base import DATABASES, VAR_DIR

STANDFIRST_DEVELOPMENT = True
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "private": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    DATABASES["default"]["TEST"] = {"NAME": str(VAR_DIR / "test.sqlite3")}
WHITENOISE_AUTOREFRESH = True  # There is no collected folder in tests.
STANDFIRST_STAFF_SECOND_FACTOR = False  # Tests that are about it switch it on.
