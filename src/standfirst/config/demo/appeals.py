"""Gives the demo newspaper appeals: one by letter that waits, one by form that is late, and one that was answered."""

from datetime import datetime, timedelta
from email.message import EmailMessage

from standfirst.appeals.answer_appeal import uphold
from standfirst.appeals.letters.receive_letter import receive_letter
from standfirst.appeals.make_appeal import make_appeal
from standfirst.appeals.models import Appeal
from standfirst.decisions.models import Decision
from standfirst.newsroom.models import EditionPage
from standfirst.readers.models import Reader

DAY = timedelta(days=1)
LETTER = """Good morning,

my user ID is {reader_id}. I was blocked for the notices about my shop. I had not seen the warning, because it went
to an address that I read once a month. I have read the standards now and will keep advertisements to the shop's page.

Bea Banter
"""
LATE = "The notice was about a lost dog, under four stories of the same street. Nobody wanted to sell anything."
OTHER = "I asked the planner a question, and named him because his name stands on the plan. Where is the insult?"
ANSWER = "The question would have stood. The three words before it were about the person and not about the plan."


def make_demo_appeals(edition: EditionPage, *, now: datetime) -> None:
    """After the sanctions, which they are against."""
    write_letter(Reader.objects.get(email="blocked@example.org"), edition, now=now - DAY)
    first, second = Decision.objects.filter(reader__email="en.gull@example.org", kind="warn").order_by("decided_at")[:2]
    make_appeal(first, text=LATE, channel=Appeal.Channel.FORM, now=now - 20 * DAY)
    answered = make_appeal(second, text=OTHER, channel=Appeal.Channel.FORM, now=now - 2 * DAY)
    editor = Reader.objects.get(email="editor@example.org")
    uphold(answered.pk, by=editor, answer=ANSWER, now=now - DAY)


def write_letter(reader: Reader, edition: EditionPage, *, now: datetime) -> None:
    """As it came by mail."""
    mail = EmailMessage()
    mail["From"], mail["To"] = reader.email, edition.moderator_address
    mail["Subject"], mail["Message-ID"] = "Restoration of the account", "<a-letter-from-bea@mail.example.org>"
    mail.set_content(LETTER.format(reader_id=reader.reader_id))
    receive_letter(mail.as_bytes(), to=[edition.moderator_address], now=now)
