"""Describes the two methods as Google describes its APIs, so that Google's client libraries can call them here."""

from typing import Any

VERSION = "v1alpha1"


def description(root: str) -> dict[str, Any]:
    """The description of a site at `root`, which ends in a slash."""
    return {
        "kind": "discovery#restDescription",
        "discoveryVersion": "v1",
        "id": f"commentanalyzer:{VERSION}",
        "name": "commentanalyzer",
        "version": VERSION,
        "title": "Comment scoring by Standfirst",
        "protocol": "rest",
        "rootUrl": root,
        "baseUrl": root,
        "servicePath": "",
        "batchPath": "batch",
        "parameters": {"key": {"type": "string", "location": "query"}},
        "schemas": {"Anything": {"id": "Anything", "type": "object", "additionalProperties": {"type": "any"}}},
        "resources": {"comments": {"methods": {name: method(name) for name in ("analyze", "suggestscore")}}},
    }


def method(name: str) -> dict[str, Any]:
    path = f"{VERSION}/comments:{name}"
    return {
        "id": f"commentanalyzer.comments.{name}",
        "httpMethod": "POST",
        "path": path,
        "flatPath": path,
        "parameters": {},
        "parameterOrder": [],
        "request": {"$ref": "Anything"},
        "response": {"$ref": "Anything"},
    }
