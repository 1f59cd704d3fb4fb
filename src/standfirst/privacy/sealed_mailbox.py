"""Where mail reaches somebody who has deleted the account: only for the answer to a case of theirs."""

from typing import Any

from standfirst.commons.seal import UnreadableError
from standfirst.privacy.models import DeletedAccount, SealedCase
from standfirst.privacy.sealed_identity import read_identity


def sealed_mailbox(reader: Any) -> str:
    """Empty where nothing is left of them."""
    for kind in (DeletedAccount, SealedCase):
        sealed = kind.objects.filter(reader=reader).values_list("sealed", flat=True).first()
        if sealed:
            try:
                return read_identity(sealed)["email"]
            except UnreadableError:
                return ""
    return ""
