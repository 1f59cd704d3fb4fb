"""Settings that every installation shares; each can be set in the environment and has a sane default."""

from pathlib import Path

import environ

from standfirst.config.secrets_file import read_or_make_secret
from standfirst.config.settings.content_security import CONTENT_SECURITY_POLICY  # noqa: F401 - read by django-csp.
from standfirst.config.settings.logs import logging_for
from standfirst.config.settings.social import providers

env = environ.Env()

PACKAGE_DIR = Path(__file__).resolve().parents[2]
VAR_DIR = Path(env.str("STANDFIRST_VAR", default="var")).resolve()  # All that the site writes lies below it.

DEBUG = False
SECRET_KEY = env.str("STANDFIRST_SECRET_KEY", default="") or read_or_make_secret(VAR_DIR / "secret-key")
SECRET_KEY_FALLBACKS = env.list("STANDFIRST_OLD_SECRET_KEYS", default=[])
ALLOWED_HOSTS = env.list("STANDFIRST_HOSTS", default=["localhost", "127.0.0.1", "[::1]"])
CSRF_TRUSTED_ORIGINS = env.list("STANDFIRST_ORIGINS", default=[])
SITE_URL = env.str("STANDFIRST_URL", default="http://localhost:8000")
WAGTAIL_SITE_NAME = env.str("STANDFIRST_NAME", default="Standfirst")
WAGTAILADMIN_BASE_URL = SITE_URL
STANDFIRST_PUSH_SERVICES = env.list("STANDFIRST_PUSH_SERVICES", default=[])
STANDFIRST_PUSH_KEY = env.str("STANDFIRST_PUSH_KEY", default="") or (
    read_or_make_secret(VAR_DIR / "push-key") if STANDFIRST_PUSH_SERVICES else ""
)

INSTALLED_APPS = [
    "standfirst.config",
    "standfirst.gateway",
    "standfirst.reader_files",
    "standfirst.privacy",
    "standfirst.learning",
    "standfirst.transparency",
    "standfirst.moderation",
    "standfirst.appeals",
    "standfirst.policies",
    "standfirst.reports",
    "standfirst.discussion",
    "standfirst.consents",
    "standfirst.contact",
    "standfirst.newsroom",
    "standfirst.sanctions",
    "standfirst.decisions",
    "standfirst.notices",
    "standfirst.staff",
    "standfirst.readers.social",
    "standfirst.readers",
    "standfirst.commons",
    "wagtail_localize",
    "wagtail_localize.locales",
    "wagtail.contrib.redirects",
    "wagtail.embeds",
    "wagtail.sites",
    "standfirst.readers.cms_users.CmsUsersConfig",  # Wagtail's `users`, with our forms.
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_tasks",
    "django_tasks_db",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "allauth.socialaccount.providers.facebook",
    "allauth.socialaccount.providers.apple",
    "altcha_django",
    "django_htmx",
    "csp",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.humanize",
    "django.contrib.messages",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "standfirst.config.cms_content_security.CmsContentSecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "standfirst.config.edition_language.EditionLanguageMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "standfirst.readers.signed_in_cookie.SignedInCookieMiddleware",
    "standfirst.readers.device_middleware.DeviceMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "standfirst.sanctions.refuse_blocked.RefuseBlockedMiddleware",
    "standfirst.config.cms_second_factor.CmsSecondFactorMiddleware",
    "standfirst.consents.consent_first.ConsentFirstMiddleware",
]

ROOT_URLCONF = "standfirst.config.urls"
WSGI_APPLICATION = "standfirst.config.wsgi.application"

STANDFIRST_WEB_PROCESSES = env.int("STANDFIRST_WEB_PROCESSES", default=1)
STANDFIRST_THREADS = env.int("STANDFIRST_THREADS", default=8)  # In which Django answers, in each web process.
STANDFIRST_EDGE_BYTES = env.int("STANDFIRST_EDGE_MIB", default=64) * 1024**2  # For pages kept ready to send.
STANDFIRST_MOST_UPLOAD = env.int("STANDFIRST_MOST_UPLOAD_MIB", default=100) * 1024**2
STANDFIRST_STREAMS_PER_ADDRESS = env.int("STANDFIRST_STREAMS_PER_ADDRESS", default=300)  # A school shares one address.
STANDFIRST_CORAL_SECRETS = env.list("STANDFIRST_CORAL_SECRETS", default=[])  # With which Corals sign what they send us.
# Hosts whose links are held back; `standfirst blocklist` writes this file. How many days comments are compared.
STANDFIRST_BLOCKED_DOMAINS = env.str("STANDFIRST_BLOCKED_DOMAINS", default=str(VAR_DIR / "blocked-domains.txt"))
STANDFIRST_ALIKE_DAYS = env.int("STANDFIRST_ALIKE_DAYS", default=7)
# What shows readers' names and pictures, each a function that makes it anew for a reader.
STANDFIRST_READERS_SHOWN_BY = ["standfirst.discussion.freshen_author.freshen_author"]
# A function of the operator's own, (picture) -> score from 0 to 1, and above which score a picture is not taken.
STANDFIRST_AVATAR_CHECK = env.str("STANDFIRST_AVATAR_CHECK", default="")
STANDFIRST_AVATAR_CHECK_MOST = env.float("STANDFIRST_AVATAR_CHECK_MOST", default=0.5)
STANDFIRST_PROXIES = env.int("STANDFIRST_PROXIES", default=0)  # Our own proxies that a request comes through.
ALLAUTH_TRUSTED_PROXY_COUNT = STANDFIRST_PROXIES

LOGGING = logging_for(env.str("STANDFIRST_LOG", default="plain"), env.str("STANDFIRST_LOG_LEVEL", default="INFO"))

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [PACKAGE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.debug",
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "csp.context_processors.nonce",
                "standfirst.newsroom.context.edition",
            ]
        },
    }
]

DATABASES = {"default": env.db("STANDFIRST_DATABASE", default=f"sqlite:///{VAR_DIR / 'standfirst.sqlite3'}")}
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",  # Writers queue at once instead of failing halfway.
        "timeout": 20,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-16000; "
        "PRAGMA temp_store=MEMORY; PRAGMA secure_delete=ON;",
    }
    DATABASES["default"]["CONN_MAX_AGE"] = None  # A connection a thread: opening one costs more than a small page.
else:
    DATABASES["default"]["CONN_MAX_AGE"] = 60
    DATABASES["default"]["CONN_HEALTH_CHECKS"] = True
DEFAULT_AUTO_FIELD = "django.db.models.AutoField"

CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "standfirst_cache",
        "KEY_FUNCTION": "standfirst.commons.address_hash.cache_key",  # Keys hold addresses, of machines and of people.
    }
}
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend", "QUEUES": ["default"]}}

AUTH_USER_MODEL = "readers.Reader"
AUTHENTICATION_BACKENDS = ["standfirst.readers.sign_in_backend.SignInBackend"]
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator",
        "OPTIONS": {"user_attributes": ("email", "display_name")},
    },
    {"NAME": "standfirst.readers.password_length.PasswordLengthValidator"},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "standfirst.readers.house_words.HouseWordsValidator"},
    {"NAME": "standfirst.readers.breached_password.BreachedPasswordValidator"},
]
STANDFIRST_OWN_WORDS = env.list("STANDFIRST_OWN_WORDS", default=[])  # Besides the names of the site and its hosts.

LANGUAGE_CODE = "en"
LANGUAGES = [
    ("en", "English"),
    ("fr", "français"),
    ("de", "Deutsch"),
    ("es", "español"),
    ("ru", "русский"),
    ("tr", "Türkçe"),
    ("ar", "العربية"),
]
WAGTAIL_CONTENT_LANGUAGES = LANGUAGES
WAGTAIL_I18N_ENABLED = True
LOCALE_PATHS = [PACKAGE_DIR / "locale"]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "UTC"

STATIC_URL = "/static/"
STATIC_ROOT = VAR_DIR / "static"
STATICFILES_DIRS = [PACKAGE_DIR / "static"]
MEDIA_URL = "/media/"
MEDIA_ROOT = VAR_DIR / "media"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    # What only one reader may have; no address leads there.
    "private": {"BACKEND": "django.core.files.storage.FileSystemStorage", "OPTIONS": {"location": VAR_DIR / "private"}},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}

WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database"}}
WAGTAILIMAGES_EXTENSIONS = ["avif", "gif", "jpg", "jpeg", "png", "webp"]
WAGTAIL_WORKFLOW_ENABLED = True
WAGTAIL_ENABLE_UPDATE_CHECK = False  # It would ask another host.
WAGTAIL_GRAVATAR_PROVIDER_URL = None  # It would ask another host.
WAGTAILEMBEDS_FINDERS: list[dict[str, str]] = []  # They would ask other hosts.

EMAIL_CONFIG = env.email_url("STANDFIRST_MAIL", default="consolemail://")
vars().update(EMAIL_CONFIG)
DEFAULT_FROM_EMAIL = env.str("STANDFIRST_MAIL_FROM", default="Standfirst <news@localhost>")
# How letters to the moderators come in: `smtp://HOST:PORT`, `lmtp:///PATH`; a mailbox; a mail provider.
STANDFIRST_LETTERS = env.str("STANDFIRST_LETTERS", default="")
STANDFIRST_LETTERS_CERTIFICATE = env.str("STANDFIRST_LETTERS_CERTIFICATE", default="")  # For STARTTLS.
STANDFIRST_LETTERS_CERTIFICATE_KEY = env.str("STANDFIRST_LETTERS_CERTIFICATE_KEY", default="")
STANDFIRST_MOST_LETTER = env.int("STANDFIRST_MOST_LETTER_KIB", default=1024) * 1024
STANDFIRST_IMAP = env.str("STANDFIRST_IMAP", default="")
STANDFIRST_IMAP_DONE = env.str("STANDFIRST_IMAP_DONE", default="")
STANDFIRST_LETTERS_PROVIDER = env.str("STANDFIRST_LETTERS_PROVIDER", default="")
STANDFIRST_LETTERS_KEY = env.str("STANDFIRST_LETTERS_KEY", default="")  # With which that provider signs.
STANDFIRST_OUTBOX = VAR_DIR / "outbox"  # Where development keeps mails instead of sending them.

SESSION_ENGINE = "standfirst.readers.longest_session"
SESSION_COOKIE_AGE = 14 * 24 * 3600  # Seconds without use.
STANDFIRST_LONGEST_SESSION = 90 * 24 * 3600  # Seconds after signing in, however often it is used.
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_SAMESITE = "Lax"
X_FRAME_OPTIONS = "SAMEORIGIN"  # Wagtail shows previews in a frame of its own.
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"

ALTCHA_HMAC_SECRET = read_or_make_secret(VAR_DIR / "captcha-key")
ALTCHA_CHALLENGE = {
    "cost": env.int("STANDFIRST_CAPTCHA_COST", default=5000),  # Rounds of each try; some 256 tries solve it.
    "expires_seconds": 1200,  # Long enough to think of a name and a password.
}
ALTCHA_WIDGET_I18N = True  # Its own words in the edition's language; a file of the package, asked of nobody else.

STANDFIRST_CONTACT_DAYS = env.int("STANDFIRST_CONTACT_DAYS", default=180)  # Letters are kept after the answer.

# Where a floor needs what only a floor above knows.
STANDFIRST_RECORD_CONSENT = "standfirst.consents.accept_versions.accept_on_registering"
STANDFIRST_RULES_IN_FORCE = "standfirst.discussion.rules_in_force.rules_in_force"
STANDFIRST_SEALED_MAILBOX = "standfirst.privacy.sealed_mailbox.sealed_mailbox"  # Of who has deleted the account.

LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "account_home"
LOGOUT_REDIRECT_URL = "/"
WAGTAILADMIN_LOGIN_URL = "account_login"  # One way in for all, so that limits and second factors hold for editors too.
WAGTAIL_PASSWORD_RESET_ENABLED = False  # Ours, at /account/password/forgotten/, serves editors as well.
WAGTAILUSERS_PASSWORD_ENABLED = False  # Nobody types a password for somebody else; a code by mail opens a new account.
WAGTAIL_EMAIL_MANAGEMENT_ENABLED = False  # An address that is changed must be confirmed anew.
ACCOUNT_ADAPTER = "standfirst.readers.adapter.ReaderAdapter"
ACCOUNT_FORMS = {
    "signup": "standfirst.readers.forms.registration.RegistrationForm",
    "login": "standfirst.readers.forms.sign_in.SignInForm",
    "request_login_code": "standfirst.readers.forms.sign_in.CodeWantedForm",
    "confirm_login_code": "standfirst.readers.forms.sign_in.CodeTypedForm",
    "add_email": "standfirst.readers.forms.address.AddressForm",
    "reset_password": "standfirst.readers.forms.password.ForgottenPasswordForm",
    "reset_password_from_key": "standfirst.readers.forms.password.NewPasswordForm",
    "reauthenticate": "standfirst.readers.forms.password.OnceMoreForm",
    "change_password": "standfirst.readers.forms.password.PasswordForm",
}
STANDFIRST_JUDGE_NAME = "standfirst.config.judge_name.judge_name"  # Readers know neither standards nor staff.
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_USER_DISPLAY = str
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "optional"  # Signing in is free; the first comment asks for a confirmed address.
ACCOUNT_EMAIL_CONFIRMATION_EXPIRE_DAYS = 3
ACCOUNT_EMAIL_NOTIFICATIONS = True  # A changed password is told by mail, in case somebody else changed it.
ACCOUNT_PREVENT_ENUMERATION = True
ALLAUTH_TRUSTED_PROXY_COUNT = env.int("STANDFIRST_PROXIES", default=0)  # Before us; else all share one limit.
ACCOUNT_LOGIN_BY_CODE_ENABLED = True
ACCOUNT_LOGIN_BY_CODE_TIMEOUT = 600
ACCOUNT_LOGIN_BY_CODE_SUPPORTS_RESEND = True
ACCOUNT_CHANGE_EMAIL = True  # One address an account; the new one takes the old one's place once it is confirmed.
ACCOUNT_REAUTHENTICATION_REQUIRED = True  # Before the address is changed.
PASSWORD_RESET_TIMEOUT = 3600
ACCOUNT_RATE_LIMITS = {  # By network of the machine ("ip"), by reader ("user"), or by what the code names ("key").
    "signup": env.str("STANDFIRST_LIMIT_REGISTER", default="20/m/ip"),
    "login": env.str("STANDFIRST_LIMIT_SIGN_IN", default="30/m/ip"),
    # Passwords that were wrong: by account and network, by account and known device, by account from everywhere else.
    "login_failed": "20/m/ip,5/5m/key",
    "login_failed_known": "10/5m/key",
    "login_failed_account": "100/h/key",
    "request_login_code": "20/m/ip",
    "request_login_code_pair": "3/5m/key",  # By mailbox and network, or known device.
    "reset_password": "20/m/ip",
    "reset_password_pair": "3/5m/key",
    "mail_to_one": "20/h/key",  # Mails to one mailbox for who asks from devices that it does not know.
    "confirm_email": "3/10m/key",
    "social": env.str("STANDFIRST_LIMIT_SOCIAL", default="30/m/ip"),  # Each asks a provider something.
    "report": env.str("STANDFIRST_LIMIT_REPORT", default="10/m/ip,100/d/ip"),
    "avatar": "20/h/user",
    "contact": env.str("STANDFIRST_LIMIT_CONTACT", default="5/h/ip,20/d/ip"),
    "contact_mail": "3/d/key",  # As below.
    "code_to_delete": "3/10m/user",
    "rights_by_mail": "3/h/key,20/h/ip",
    "report_mail": "5/h/key",  # To one mailbox, whoever types its address.
}
MFA_ADAPTER = "standfirst.readers.mfa_adapter.SecondStepAdapter"
MFA_TOTP_ISSUER = WAGTAIL_SITE_NAME
MFA_TOTP_TOLERANCE = 1  # Telephones go wrong by half a minute.
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_ALLOW_UNVERIFIED_EMAIL = True  # Else who has a second step could never change the address.
MFA_FORMS = {
    "authenticate": "standfirst.readers.forms.sign_in.SecondStepForm",
    "reauthenticate": "standfirst.readers.forms.sign_in.SecondStepOnceMoreForm",
    "activate_totp": "standfirst.readers.forms.two_steps.AppForm",
    "add_webauthn": "standfirst.readers.forms.two_steps.PasskeyForm",
    "login_webauthn": "standfirst.readers.forms.two_steps.PasskeySignInForm",
    "authenticate_webauthn": "standfirst.readers.forms.two_steps.PasskeyStepForm",
    "reauthenticate_webauthn": "standfirst.readers.forms.two_steps.PasskeyOnceMoreForm",
    "edit_webauthn": "standfirst.readers.forms.two_steps.PasskeyNameForm",
}
# Who works here signs in with two steps.
STANDFIRST_STAFF_SECOND_FACTOR = env.bool("STANDFIRST_STAFF_SECOND_FACTOR", default=True)
SOCIALACCOUNT_ADAPTER = "standfirst.readers.social.adapter.SocialAdapter"
SOCIALACCOUNT_PROVIDERS = providers()
SOCIALACCOUNT_AUTO_SIGNUP = False  # It would go round the standards, the display name and the captcha.
SOCIALACCOUNT_EMAIL_AUTHENTICATION = False  # A provider's word opens no account by its address.
SOCIALACCOUNT_STORE_TOKENS = False  # Nothing here asks a provider anything later.
SOCIALACCOUNT_REAUTHENTICATION_REQUIRED = (
    True  # Another way in is added or removed only by who has just proved to be it.
)
SOCIALACCOUNT_REQUESTS_TIMEOUT = env.int("STANDFIRST_PROVIDER_SECONDS", default=5)  # A thread of the site waits.
