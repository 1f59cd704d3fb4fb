"""The demo newspaper's log-ins; only loaded, and only shown, in development."""

from dataclasses import dataclass

PASSWORD = "harbour-lights-2026"  # noqa: S105 - published on purpose: a machine of one's own, an invented newspaper.


@dataclass(frozen=True)
class LogIn:
    """Somebody to try the site as."""

    name: str
    role: str
    starts_at: str
    staff_role: str = ""
    is_operator: bool = False


LOG_INS = {
    "reader@example.org": LogIn("Rosa Reader", "reader", "account/sign-in/"),
    "blocked@example.org": LogIn("Bea Banter", "blocked", "account/sign-in/"),
    "moderator@example.org": LogIn("Milo Moderator", "moderator", "desk/", "moderator"),
    "senior@example.org": LogIn("Sena Senior", "senior", "desk/", "senior"),
    "editor@example.org": LogIn("Edda Editor", "editor", "cms/", "editor", is_operator=True),
}
