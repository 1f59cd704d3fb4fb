"""A token that a provider did not make for this site, this sign-in and this hour is refused."""

import time
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from jwcrypto import jwk

from standfirst.readers.social.id_token import IdTokenError, check_id_token

KEY = rsa.generate_private_key(public_exponent=65537, key_size=2048)
OTHER = rsa.generate_private_key(public_exponent=65537, key_size=2048)
ISSUER, AUDIENCE, NONCE = "https://id.example", "standfirst", "a nonce that nobody guesses"


def public(key: Any, name: str = "1") -> dict[str, Any]:
    return {**jwk.JWK.from_pyca(key.public_key()).export_public(as_dict=True), "kid": name, "use": "sig"}


def token(*, key: Any = KEY, algorithm: str = "RS256", headers: Any = None, **changes: Any) -> str:
    now = int(time.time())
    claims = {"iss": ISSUER, "aud": AUDIENCE, "sub": "nora", "nonce": NONCE, "iat": now, "exp": now + 300}
    told = {name: value for name, value in {**claims, **changes}.items() if value is not None}
    return jwt.encode(told, key, algorithm, headers={"kid": "1", **(headers or {})})


def check(made: str, *, nonce: str = NONCE, keys: Any = None) -> dict[str, Any]:
    keys = keys or {"keys": [public(KEY)]}
    return check_id_token(made, keys=keys, issuer=ISSUER, audience=AUDIENCE, nonce=nonce)


def test_a_right_token_tells_who_somebody_is() -> None:
    assert check(token())["sub"] == "nora"


@pytest.mark.parametrize(
    "changes",
    [
        {"iss": "https://other.example"},
        {"aud": "another site"},
        {"aud": [AUDIENCE, "another site"]},
        {"aud": [AUDIENCE, "another site"], "azp": "another site"},
        {"exp": int(time.time()) - 3600},
        {"nbf": int(time.time()) + 3600},
        {"iat": int(time.time()) + 3600},
        {"exp": None},
        {"sub": None},
        {"nonce": None},
        {"nonce": "the nonce of another sign-in"},
        {"headers": {"typ": "at+jwt"}},
        {"headers": {"typ": "logout+jwt"}},
        {"headers": {"kid": "2"}},
        {"key": OTHER},
    ],
)
def test_a_token_that_is_wrong_in_one_thing_is_refused(changes: dict[str, Any]) -> None:
    with pytest.raises((IdTokenError, jwt.PyJWTError)):
        check(token(**changes))


def test_without_a_nonce_of_our_own_no_token_is_right() -> None:
    with pytest.raises(IdTokenError):
        check(token(nonce=None), nonce="")


def test_an_unsigned_token_and_one_signed_with_a_shared_secret_are_refused() -> None:
    with pytest.raises(IdTokenError):
        check(token(key=None, algorithm="none"))
    with pytest.raises(IdTokenError):
        check(token(key="the secret that the provider and the site share", algorithm="HS256"))


def test_a_key_that_the_token_brings_along_is_not_believed() -> None:
    for header in ({"jwk": public(OTHER)}, {"jku": "https://evil.example/keys"}, {"x5u": "https://evil.example/c"}):
        with pytest.raises(jwt.PyJWTError):
            check(token(key=OTHER, headers=header))


def test_what_is_no_token_is_refused() -> None:
    with pytest.raises(jwt.PyJWTError):
        check("")
