"""Checks the token in which a provider says who somebody is."""

import secrets
from typing import Any

import jwt

# Signed with a key that only the provider has; no `none`, and nothing that whoever knows our secret could sign.
ALGORITHMS = frozenset("RS256 RS384 RS512 PS256 PS384 PS512 ES256 ES384 ES512 EdDSA".split())
LEEWAY = 60  # Seconds by which two clocks may differ.


class IdTokenError(Exception):
    """The token can't be believed; the text is for the log."""


def check_id_token(token: str, *, keys: dict[str, Any], issuer: str, audience: str, nonce: str) -> dict[str, Any]:
    """The claims of a token that is ours, fresh and signed by the provider. Raises `IdTokenError` or `PyJWTError`."""
    header = jwt.get_unverified_header(token)
    algorithm = header.get("alg")
    if algorithm not in ALGORITHMS:
        raise IdTokenError(f"The token is signed by {algorithm!r}.")
    if str(header.get("typ", "JWT")).upper() != "JWT":
        raise IdTokenError(f"The token is of the kind {header['typ']!r}.")
    claims: dict[str, Any] = jwt.decode(
        token,
        key=_key(keys, header.get("kid")).key,
        algorithms=[algorithm],
        audience=audience,
        issuer=issuer,
        leeway=LEEWAY,
        options={"require": ["iss", "sub", "aud", "exp", "iat"]},
    )
    if not nonce or not secrets.compare_digest(str(claims.get("nonce", "")), nonce):
        raise IdTokenError("The token was made for another sign-in.")
    if isinstance(claims["aud"], list) and len(claims["aud"]) > 1 and claims.get("azp") != audience:
        raise IdTokenError("The token was made for another site.")
    return claims


def _key(keys: dict[str, Any], name: str | None) -> jwt.PyJWK:
    """The key of that name; a token without one is fine where there is but one key."""
    known = [key for key in jwt.PyJWKSet.from_dict(keys).keys if key.public_key_use in {None, "sig"}]
    found = [key for key in known if key.key_id == name] if name else known
    if len(found) != 1:
        raise IdTokenError("The token is signed by a key that the provider doesn't show.")
    return found[0]
