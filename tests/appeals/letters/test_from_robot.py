"""Robots are known by their signs, people are not taken for robots."""

import pytest

from standfirst.appeals.letters.read_letter import read_letter
from tests.factories.appeal import letter

OURS = {"moderators@paper.example", "news@paper.example"}


@pytest.mark.parametrize(
    "headers",
    [
        {"Auto_Submitted": "auto-replied"},
        {"Auto_Submitted": "auto-generated (vacation)"},
        {"Precedence": "bulk"},
        {"Precedence": "Auto_Reply"},
        {"List_Id": "<news.lists.example>"},
        {"X_Auto_Response_Suppress": "All"},
        {"X_Autoreply": "yes"},
        {"Return_Path": "<>"},
        {"Message_ID": "<1.2.standfirst-letter@paper.example>"},
        {"Sender": "news@paper.example"},
        {"Subject": "Automatische Antwort: Unlock access"},
        {"Subject": "Réponse automatique : absence"},
        {"Subject": "Автоответ: нет на месте"},
    ],
)
def test_a_letter_with_such_a_header_is_a_robots(headers: dict[str, str]) -> None:
    assert read_letter(letter("ada@mail.example", **headers), ours=OURS).robot


@pytest.mark.parametrize(
    "sender",
    [
        "MAILER-DAEMON@mail.example",
        "no-reply@mail.example",
        "noreply+1@mail.example",
        "bounces=1@mail.example",
        "moderators@paper.example",
    ],
)
def test_a_letter_by_such_a_sender_is_a_robots(sender: str) -> None:
    assert read_letter(letter(sender), ours=OURS).robot


@pytest.mark.parametrize("sender", ["daemonia@mail.example", "norepland@mail.example", "bounce.r@mail.example"])
def test_a_person_whose_name_resembles_one_is_a_person(sender: str) -> None:
    assert (read_letter(letter(sender, Auto_Submitted="no"), ours=OURS).robot == "") == (sender[:7] != "bounce.")


def test_a_bounce_has_no_sender_on_its_envelope() -> None:
    assert read_letter(letter("ada@mail.example"), nobody=True).robot


def test_a_delivery_report_is_a_robots() -> None:
    content = b"From: ada@mail.example\r\nContent-Type: multipart/report; boundary=X\r\n\r\n--X--"
    assert read_letter(content).robot
