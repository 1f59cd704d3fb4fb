"""Comments that break and keep `privacy`."""

from standfirst.standards.standard import Example

BROKEN_BY = (
    Example("Write to anna@example.org, she knows more."),
    Example("Écrivez à jean.dupont@exemple.fr pour signer."),
    Example("راسلوني على ahmad@example.com"),
    Example("My address is anna (at) example (dot) org"),
)
KEPT_BY = (
    Example("Follow @example for the latest news."),
    Example("We met at the station at noon."),
)
