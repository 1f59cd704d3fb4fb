"""For how long things wait here."""

from datetime import timedelta

RESTORABLE = timedelta(days=30)  # Longer than any session lives, so that none is left at the erasure.
ARCHIVE = timedelta(days=7)  # An archive can be fetched,
BETWEEN_ARCHIVES = timedelta(days=1)  # and after so long another can be asked for.
RECEIPT = timedelta(days=3)  # So long a receipt that can't be mailed is tried.
CODE_SECONDS, CODE_TRIES = 600, 3
LINK_SECONDS = 86400  # In which who can't sign in uses the link that they were mailed.
