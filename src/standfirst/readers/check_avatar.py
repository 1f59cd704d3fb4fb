"""Asks the site's own check, where the operator has named one, whether a picture shows what avatars may not."""

import structlog
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.module_loading import import_string
from django.utils.translation import gettext as _
from PIL import Image

log = structlog.get_logger(__name__)


def check_avatar(picture: Image.Image) -> None:
    """Raises `ValidationError` where the check's score is too high, or it could not tell: unknown is not "kept"."""
    if not settings.STANDFIRST_AVATAR_CHECK:
        return
    try:
        score = float(import_string(settings.STANDFIRST_AVATAR_CHECK)(picture.copy()))
    except Exception as error:
        log.exception("the check of avatars failed", check=settings.STANDFIRST_AVATAR_CHECK)
        raise ValidationError(
            _("The picture could not be checked just now. Try again later."), code="unchecked"
        ) from error
    if score > settings.STANDFIRST_AVATAR_CHECK_MOST:
        text = _("This picture was not taken: an automatic check found that it may show nudity. Take another.")
        raise ValidationError(text, code="nudity")
