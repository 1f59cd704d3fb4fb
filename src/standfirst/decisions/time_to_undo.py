"""For how long whoever decides at the desk can take it back, and nobody is told meanwhile."""

from datetime import timedelta

UNDO = timedelta(seconds=10)
ON_ITS_WAY = timedelta(seconds=3)  # Who undoes in the last second is still in time when the request arrives.
