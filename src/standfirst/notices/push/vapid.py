"""The key by which push services know the site (VAPID, RFC 8292)."""

import base64
import hashlib
from email.utils import parseaddr
from urllib.parse import urlsplit

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from django.conf import settings
from py_vapid import Vapid02

ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551  # Of the group of P-256.
HOURS_12 = 12 * 3600  # At most 24 hours by the standard.


def private_key() -> ec.EllipticCurvePrivateKey:
    """Made of the site's secret for push, so that one line of text is all that has to be kept."""
    digest = hashlib.sha512(settings.STANDFIRST_PUSH_KEY.encode()).digest()
    return ec.derive_private_key(int.from_bytes(digest, "big") % (ORDER - 1) + 1, ec.SECP256R1())


def public_key() -> str:
    """As a browser wants it (`applicationServerKey`): the uncompressed point in unpadded base64url."""
    point = private_key().public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    return base64.urlsafe_b64encode(point).rstrip(b"=").decode()


def authorization(endpoint: str, *, now: int) -> str:
    """The header that says who sends; `now` in seconds since 1970."""
    parts = urlsplit(endpoint)
    claims = {"aud": f"{parts.scheme}://{parts.netloc}", "sub": f"mailto:{sender()}", "exp": now + HOURS_12}
    signed: str = Vapid02(private_key()).sign(claims)["Authorization"]
    return signed


def sender() -> str:
    """Whom a push service writes to where the site misbehaves."""
    return parseaddr(settings.DEFAULT_FROM_EMAIL)[1]
