"""`transparency` keeps nothing of people."""

from standfirst.commons.kept import NotPersonal, Room

ROOM = Room(
    not_personal=(
        NotPersonal("transparency.MonthlyFigure", "Counts by month; small ones are hidden."),
        NotPersonal("transparency.MonthlyDelay", "Counts by month."),
        NotPersonal("transparency.CountedUpTo", "How far decisions were counted."),
    )
)
