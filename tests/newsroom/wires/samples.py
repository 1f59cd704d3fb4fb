"""News items written for the tests, in the shape of ninjs 2 and 3."""

from typing import Any


def item_3(**changes: Any) -> dict[str, Any]:
    """A small text item in ninjs 3; `changes` replace or, where None, take out fields."""
    item = {
        "uri": "urn:example:harbour-1",
        "type": "text",
        "version": "1",
        "firstCreated": "2026-11-20T07:30:00Z",
        "versionCreated": "2026-11-20T08:00:00Z",
        "pubStatus": "usable",
        "language": "en",
        "by": "Ada Wire",
        "headlines": [{"role": "main", "value": "Harbour opens again"}],
        "descriptions": [{"role": "summary", "value": "The first ferry left at dawn."}],
        "bodies": [
            {"role": "plain", "contentType": "text/plain", "value": "The harbour opened."},
            {
                "role": "html",
                "contentType": "text/html",
                "value": "<p>The <b>harbour</b> opened.</p><h4>Dawn</h4><p>Calm.</p>",
            },
        ],
        "subjects": [{"name": "Shipping"}],
    }
    item.update(changes)
    return {key: value for key, value in item.items() if value is not None}


def item_2(**changes: Any) -> dict[str, Any]:
    """The same in ninjs 2, whose names are in lower case."""
    item = {key.lower(): value for key, value in item_3().items()}
    item["bodies"] = [{"role": "html", "contenttype": "text/html", "value": "<p>The harbour opened.</p>"}]
    item.update(changes)
    return item
