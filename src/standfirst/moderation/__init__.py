"""The desk: moderators see what is held, decide, and the reader is told why."""
