"""Learning from the desk: what moderators decide becomes a small correction of the measured scores."""
