"""The demo newspaper: an invented paper in three languages, so that every page has something to show."""
