"""Forgets a moderator's note for good; the decision and the chain stay, so there is no undo."""

from standfirst.decisions.models import Decision


def forget_note(reference: str) -> bool:
    """Empty the note of that decision, where it names somebody who has to be forgotten. False where there was none."""
    return bool(Decision.objects.filter(reference=reference).exclude(note="").update(note=""))
