"""Who may read appeals, and who may answer one."""

from typing import Any

from standfirst.appeals.models import Appeal
from standfirst.commons.permissions import Table
from standfirst.sanctions.models import Block
from standfirst.staff.roles import is_senior, moderates


def is_moderator(reader: Any, appeal: Appeal | None) -> bool:
    """A moderator of the edition in which the decision was taken; of any edition where no appeal is named."""
    return moderates(reader, appeal.edition if appeal else None)


def is_senior_and_impartial(reader: Any, appeal: Appeal) -> bool:
    """A senior moderator who neither took nor confirmed the decision, and isn't whom it is about."""
    return is_senior(reader, appeal.edition) and reader.pk not in those_concerned(appeal)


def those_concerned(appeal: Appeal) -> set[int | None]:
    """Who can't judge this appeal: whom it is about, who decided, and who confirmed a block that the policy gave."""
    confirmed_by = Block.objects.filter(decision_id=appeal.decision_id).values_list("confirmed_by", flat=True)
    return {appeal.reader_id, appeal.decision.by_id, *confirmed_by}


MAY: Table = {
    "read appeals": (is_moderator,),
    "answer an appeal": (is_senior_and_impartial,),
}
