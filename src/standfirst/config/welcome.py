"""What the operator reads when the site has started."""

from django.conf import settings
from django.contrib.auth import get_user_model

from standfirst.appeals.letters.listen_at import Place
from standfirst.config.demo.log_ins import LOG_INS, PASSWORD


def welcome(host: str, port: int, *, letters: Place | None = None) -> str:
    """The address and, where the demo newspaper is loaded on a machine of one's own, its log-ins."""
    shown = "localhost" if host in {"127.0.0.1", "0.0.0.0", "::", "::1"} else host  # noqa: S104
    address = f"http://{shown}:{port}/"
    lines = ["", f"Standfirst answers at {address} – Ctrl-C stops it.", ""]
    if settings.STANDFIRST_DEVELOPMENT:
        lines += [*log_in_lines(address), f"  mail that would be sent     {address}dev/outbox/", ""]
    if letters:
        lines += [f"  letters to the moderators     {letters}", ""]
    return "\n".join(lines)


def log_in_lines(address: str) -> list[str]:
    """One line a log-in that exists."""
    known = set(get_user_model().objects.filter(email__in=LOG_INS).values_list("email", flat=True))
    return [
        f"  {log_in.role:<10} {email:<24} password: {PASSWORD}   starts at {address}{log_in.starts_at}"
        for email, log_in in LOG_INS.items()
        if email in known
    ]
