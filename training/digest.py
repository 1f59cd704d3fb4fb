"""A short name for the rows that a model learns from, so that no checkpoint goes on with others."""

import hashlib
from collections.abc import Sequence

from training.sets import Row


def digest_of(rows: Sequence[Row]) -> str:
    """Changes with whatever the model would learn from."""
    digest = hashlib.blake2b(digest_size=6)
    for row in rows:
        digest.update(repr((row.text, row.source, row.targets, row.weight)).encode("utf-8", "surrogatepass"))
    return digest.hexdigest()
