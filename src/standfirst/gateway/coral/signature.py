"""Whether a request comes from the Coral that shares a secret with us."""

import hashlib
import hmac
from collections.abc import Iterable

ALGORITHM = "sha256="


def is_signed(body: bytes, header: str, secrets: Iterable[str]) -> bool:
    """True where any signature in `header` was made with any of the secrets: Coral sends two while it changes them."""
    sent = [part.strip().removeprefix(ALGORITHM) for part in header.split(",") if part.strip().startswith(ALGORITHM)]
    made = [hmac.new(secret.encode(), body, hashlib.sha256).hexdigest() for secret in secrets if secret]
    return any(hmac.compare_digest(one.encode(), other.encode()) for one in sent for other in made)
