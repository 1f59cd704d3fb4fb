"""The site that is served: the demo newspaper in a folder of its own, with readers who are signed in."""

import random
from urllib.parse import urlencode
from uuid import uuid4

import django
from django.core.management import call_command

WORDS = """
    harbour market library river bridge garden station school theatre island council tower village meadow ferry
    lantern orchard workshop kitchen museum glacier compass notebook violin teacher carpenter neighbour captain
    sailor painter winter morning thunder blanket valley printer saddle pepper marble cotton feather window
"""


def make_site(readers: int) -> tuple[str, int, list[str]]:
    """Load the demo; return a story's address, its number, and a session cookie for each of the new readers."""
    django.setup()
    call_command("migrate", verbosity=0)
    call_command("createcachetable", verbosity=0)
    from standfirst.config.demo.load import load_demo
    from standfirst.discussion.models import Discussion
    from standfirst.newsroom.address import address_of

    load_demo(lambda _: None)
    story = Discussion.objects.filter(state="open").order_by("-published_count").first().story
    return address_of(story), story.pk, [sign_in(number) for number in range(readers)]


def sign_in(number: int) -> str:
    """A new reader with a confirmed address, signed in."""
    from allauth.account.models import EmailAddress
    from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
    from django.contrib.sessions.backends.db import SessionStore

    from standfirst.readers.models import Reader

    email = f"bench{number}@example.org"
    reader = Reader.objects.create_user(email, None, display_name=f"Bench Reader {uuid4().hex[:12]}")
    EmailAddress.objects.create(user=reader, email=email, verified=True, primary=True)
    session = SessionStore()
    session[SESSION_KEY] = str(reader.pk)
    session[BACKEND_SESSION_KEY] = "django.contrib.auth.backends.ModelBackend"
    session[HASH_SESSION_KEY] = reader.get_session_auth_hash()
    session.create()
    return f"sessionid={session.session_key}"


def comment_form(number: int) -> str:
    """Some thirty words that no other comment has in this order."""
    chance = random.Random(number)
    sentences = [" ".join(chance.sample(WORDS.split(), 10)).capitalize() + "." for _ in range(3)]
    return urlencode({"text": " ".join(sentences), "key": str(uuid4())})
