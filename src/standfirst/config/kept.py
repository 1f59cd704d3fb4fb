"""`config` keeps nothing of people."""

from standfirst.commons.kept import NotPersonal, Room

ROOM = Room(not_personal=(NotPersonal("config.Heartbeat", "Which worker lives.", harmless=("worker",)),))
