"""Keeps pages up to a number of bytes; the one that was asked for longest ago goes first."""

from collections import OrderedDict

from standfirst.config.server.kept_page import KeptPage

Key = tuple[bytes, bytes, str, bytes]


class PageStore:
    """Pages by what was asked for: host, scheme, path and query."""

    def __init__(self, most_bytes: int) -> None:
        self.most_bytes = most_bytes
        self.bytes = 0
        self.pages: OrderedDict[Key, KeptPage] = OrderedDict()

    def get(self, key: Key) -> KeptPage | None:
        """The page, which is now the last to go."""
        page = self.pages.get(key)
        if page is not None:
            self.pages.move_to_end(key)
        return page

    def put(self, key: Key, page: KeptPage) -> None:
        """Keep the page instead of what was kept for the key; one that is larger than all the room is not kept."""
        self.drop(key)
        if page.size > self.most_bytes:
            return
        self.pages[key] = page
        self.bytes += page.size
        while self.bytes > self.most_bytes:
            self.drop(next(iter(self.pages)))

    def drop(self, key: Key) -> None:
        """Forget the page."""
        page = self.pages.pop(key, None)
        if page is not None:
            self.bytes -= page.size
