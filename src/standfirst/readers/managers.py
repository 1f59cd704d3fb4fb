"""Makes readers who sign in with an e-mail address."""

from typing import TYPE_CHECKING, Any

from django.contrib.auth.models import UserManager

if TYPE_CHECKING:
    from standfirst.readers.models import Reader


class ReaderManager(UserManager["Reader"]):
    """Creates readers by e-mail address and display name; there is no user name."""

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> "Reader":  # type: ignore[override]
        """Store a reader; without a password nobody can sign in with one."""
        reader = self.model(email=self.normalize_email(email), **fields)
        reader.set_password(password)
        reader.save(using=self._db)
        return reader

    def create_superuser(self, email: str, password: str | None = None, **fields: Any) -> "Reader":  # type: ignore[override]
        """Store a reader who may do everything."""
        return self.create_user(email, password, is_staff=True, is_superuser=True, **fields)

    def get_by_natural_key(self, username: str | None) -> "Reader":
        """Find by e-mail address, whatever its case."""
        return self.get(email__iexact=username)
