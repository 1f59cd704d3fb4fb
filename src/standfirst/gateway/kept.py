"""`gateway` keeps nothing of our readers."""

from standfirst.commons.kept import NotPersonal, Room

ROOM = Room(
    not_personal=(
        NotPersonal("gateway.ApiKey", "Keys of other programs, as hashes.", harmless=("*",)),
        NotPersonal("gateway.KeyDay", "Counts calls."),
        NotPersonal(
            "gateway.Suggestion",
            "Texts that other sites sent us to learn from, without their authors; whoever sent them answers for them.",
            harmless=("text", "scores", "community", "client_token"),
        ),
    )
)
