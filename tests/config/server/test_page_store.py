from standfirst.config.server.answer import Answer
from standfirst.config.server.kept_page import KeptPage, keep
from standfirst.config.server.page_store import PageStore


def page(length: int = 100) -> KeptPage:
    return keep(Answer(200, [(b"standfirst-shows", b"a")], b"x" * length), clock=0, rendered_at=0.0)


def key(path: str) -> tuple[bytes, bytes, str, bytes]:
    return b"localhost", b"", path, b""


def test_the_page_asked_for_longest_ago_goes_first() -> None:
    store = PageStore(most_bytes=3 * page().size)
    for path in ("/a", "/b", "/c"):
        store.put(key(path), page())
    store.get(key("/a"))
    store.put(key("/d"), page())
    assert [path for _, _, path, _ in store.pages] == ["/c", "/a", "/d"]


def test_the_store_never_holds_more_than_its_bytes() -> None:
    store = PageStore(most_bytes=10_000)
    for number in range(100):
        store.put(key(f"/{number % 30}"), page(50 + number))
    assert store.bytes == sum(each.size for each in store.pages.values()) <= 10_000


def test_a_page_larger_than_the_store_is_not_kept() -> None:
    store = PageStore(most_bytes=1000)
    store.put(key("/a"), page(5000))
    assert (store.get(key("/a")), store.bytes) == (None, 0)
