"""The table of what is kept, why and for how long, in Markdown: for `docs/privacy.md` and for privacy policies."""

from standfirst.commons.kept import Kept
from standfirst.privacy.registry import all_kept

HEAD = "| what | why | for how long | where |\n|---|---|---|---|\n"


def table_of_kept() -> str:
    """From the same declarations that the nightly retention enforces."""
    return HEAD + "".join(map(line, sorted(all_kept(), key=lambda kept: kept.model)))


def line(kept: Kept) -> str:
    enforced = " (nightly)" if kept.forget else ""
    return f"| {kept.what} | {kept.why} | {kept.how_long}{enforced} | `{kept.model}` |\n"
