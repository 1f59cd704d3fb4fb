"""What the house does about comments shaped like real ones, and about those made to keep it busy."""

import resource
import subprocess
import sys
from pathlib import Path

import pytest

from standfirst.standards.comment import Comment, Surroundings
from standfirst.standards.house_policy import HOUSE_POLICY
from standfirst.standards.judge import judge
from standfirst.standards.policy import Action

CORPUS = Path(__file__).parent / "corpus"
# Each of these, repeated to 10,000 characters, would be slow for a check that looked at anything twice.
HOSTILE = r"""
a @ a@ a. 1 1- (1 +1 * a* f* a1 1a$ AA11 DE89_3704_ http:// www. a.b a.com_ " “ ( [at] a_(at)_b. a_at_b_dot_ x_y_
a-b a'b ! A A_b é и كس_ و كسم ال لل fu f_u_c_k_ aaa aaab_ > 01_23_ 06 +33_1_ 漢 ก son_of_a_ 1.1. 1/1/ 12.10.2024_ 1,000_
a# ## a##b_
kill_ i_ i_will_kill_ you_are_ people_ @drug_ buy_cocaine_ how_many_pills_ vote_ yourself_ xn--a. a.exe_ $1
lives_at_1_ я_убью_
"""
WORK = f"""
from datetime import UTC, datetime
from standfirst.standards.comment import Comment, LanguageGuess, Surroundings
from standfirst.standards.house_policy import HOUSE_POLICY
from standfirst.standards.judge import judge

noon = datetime(2025, 3, 1, 12, tzinfo=UTC)
for piece in {HOSTILE.split()!r} + ["\\u200b", "\\u0301", "\\ud800", "\\n>", "\\U0001f44d", " "]:
    for language in ("en", "fr", "ar", "ru", "tr"):
        for end in ("", "x", "!", " 1"):
            text = (piece.replace("_", " ") * 10_000)[:10_000] + end
            around = Surroundings(language, LanguageGuess(language, 0.9), (), (), house_names=("a",))
            judge(Comment(text, noon), around, HOUSE_POLICY)
"""
SECONDS_OF_PROCESSOR = 60  # Some five are needed for all; one check that backtracks would need hours for one comment.


def limit_work() -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS_OF_PROCESSOR, SECONDS_OF_PROCESSOR))


def test_the_work_for_a_hostile_comment_is_bounded():
    done = subprocess.run(
        [sys.executable, "-c", WORK],
        preexec_fn=limit_work,
        env={"PYTHONPATH": ":".join(sys.path), "PYTHONUTF8": "1"},
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr[-2000:]


def cases(side: str):
    paths = sorted(CORPUS.glob(f"*/*/{side}-*.txt"))
    return [pytest.param(path, id=str(path.relative_to(CORPUS))) for path in paths]


def action_on(path: Path) -> Action:
    """The strictest action that the house takes for the standard whose folder the comment lies in."""
    code, language = path.parts[-3:-1]
    around = Surroundings(edition_language=language, own_recent=(), alike=())
    verdict = judge(Comment(path.read_text("utf-8").strip()), around, HOUSE_POLICY)
    noticed = [one for one in verdict.broken if one.rule.standard.code == code]
    return max((one.action for one in noticed), default=Action.PUBLISH)


@pytest.mark.parametrize("path", cases("broken"))
def test_the_comment_breaks_the_standard(path):
    assert action_on(path) > Action.PUBLISH


@pytest.mark.parametrize("path", cases("kept"))
def test_the_comment_keeps_the_standard(path):
    assert action_on(path) is Action.PUBLISH


def test_every_folder_is_a_published_standard_with_both_sides():
    codes = {rule.standard.code for rule in HOUSE_POLICY.rules}
    for folder in CORPUS.glob("*/*/"):
        assert folder.parent.name in codes
        assert {path.name.split("-")[0] for path in folder.iterdir()} == {"broken", "kept"}


GROUPS = {
    "en": (
        "gay",
        "lesbian",
        "trans",
        "Muslim",
        "Jewish",
        "Christian",
        "black",
        "white",
        "Roma",
        "disabled",
        "female",
        "poor",
    ),
    "fr": ("gay", "musulman", "juif", "noir", "rom", "handicapé", "réfugié"),
    "de": ("schwul", "lesbisch", "Muslim", "Jude", "schwarz", "behindert", "Flüchtling"),
    "es": ("gay", "musulmán", "judío", "negro", "gitano", "inmigrante"),
    "ru": ("гей", "мусульманин", "еврей", "цыган", "беженец", "инвалид"),
    "tr": ("eşcinsel", "Müslüman", "Yahudi", "Kürt", "Ermeni", "mülteci"),
    "ar": ("مسلم", "يهودي", "مسيحي", "كردي", "لاجئ", "معاق"),
}
NEUTRAL = {
    "en": (
        "I am a {} person.",
        "My neighbour is {}.",
        "Many {} people live here, and they vote.",
        "{} people should have rights.",
    ),
    "fr": ("Je suis {}.", "Mon voisin est {}.", "Beaucoup de gens ici sont {}."),
    "de": ("Ich bin {}.", "Mein Nachbar ist {}.", "Viele hier sind {}."),
    "es": ("Soy {}.", "Mi vecino es {}.", "Mucha gente aquí es {}."),
    "ru": ("Я {}.", "Мой сосед {}.", "Он {}, и он мой друг."),
    "tr": ("Ben {}.", "Komşum {}.", "O {} ve benim arkadaşım."),
    "ar": ("أنا {}.", "جاري {}.", "هو {} وهو صديقي."),
}


@pytest.mark.parametrize(
    ("language", "text"),
    [(language, text.format(group)) for language in GROUPS for group in GROUPS[language] for text in NEUTRAL[language]],
)
def test_a_word_for_a_group_breaks_nothing_by_itself(language, text):
    verdict = judge(Comment(text), Surroundings(language, own_recent=(), alike=()), HOUSE_POLICY)
    assert not verdict.broken
    assert not verdict.doubts
