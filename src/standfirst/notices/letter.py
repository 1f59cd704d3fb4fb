"""Writes a letter to a person, in their language, and leaves sending it for later."""

from collections.abc import Mapping
from datetime import datetime
from email.utils import formataddr, parseaddr
from typing import Any

from django.conf import settings
from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.utils import translation
from django_tasks.base import Task

# No machine that answers mail by itself should answer these.
BY_A_MACHINE = {"Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All"}


def write_letter(template: str, *, to: str, language: str, words: Mapping[str, Any]) -> EmailMessage:
    """The mail that `<template>.txt` and `<template>_subject.txt` make of `words`."""
    known = {"site_name": settings.WAGTAIL_SITE_NAME, "site_address": settings.SITE_URL.rstrip("/") + "/", **words}
    with translation.override(language or settings.LANGUAGE_CODE):
        subject = " ".join(render_to_string(f"{template}_subject.txt", known).split())
        text = render_to_string(f"{template}.txt", known).strip() + "\n"
    sender = formataddr((settings.WAGTAIL_SITE_NAME, parseaddr(settings.DEFAULT_FROM_EMAIL)[1]))
    return EmailMessage(subject, text, sender, [to], headers=BY_A_MACHINE)


def address_of(path: str) -> str:
    """The whole address of a page of the site, as a letter must give it."""
    return f"{settings.SITE_URL.rstrip('/')}{path}"


def leave_for_later(task: "Task[..., None]", *args: Any, at: datetime | None = None) -> None:
    """Let the worker do it, where it may not be before `at`: then. The order is stored in the caller's transaction."""
    waits = at is not None and task.get_backend().supports_defer
    (task.using(run_after=at) if waits else task).enqueue(*args)
