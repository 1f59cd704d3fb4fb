"""What the provider says of a person: tests write it to a file a person, the provider reads it when asked."""

import json
from typing import Any

from django.conf import settings
from oauth2_provider.oauth2_validators import OAuth2Validator


class Claims(OAuth2Validator):
    """The library's own rules, and the claims that a test wrote."""

    oidc_claim_scope = None

    def get_additional_claims(self, request: Any) -> dict[str, Any]:
        return json.loads((settings.FOLDER / f"{request.user.username}.json").read_text("utf-8"))
