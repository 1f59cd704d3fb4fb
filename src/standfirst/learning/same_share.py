"""Moves a correction so that as many comments as before reach the mildest threshold in force: others, but as many.

Where moderators remove little of what they see, honest chances are low ones, and a policy that was written for higher
ones would stop nothing any more. How strict to be is for the policy to say; what is learned then is only the order.
"""

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from standfirst.learning.compare import measure
from standfirst.learning.spool import Spool
from standfirst.signals.correction import Correction, logit


def with_same_share(held: Spool, now: Correction, then: Correction, least: Mapping[str, float]) -> Correction:
    """`then`, with its shifts moved; `least` is the mildest threshold of each head.

    Counted on what was held back, since scores look surer than they are where they were learned; what became of these
    comments is not looked at.
    """
    measured = measure(held, now, then)
    moved = {}
    for number, head in enumerate(held.heads):
        reach = int((measured.now[:, number] >= least.get(head, 2.0)).sum())
        if reach and head in then.heads:
            last = float(np.sort(measured.then[:, number])[-reach])
            how = then.heads[head]
            moved[head] = replace(how, shift=round(how.shift + logit(least[head]) - logit(last) + 1e-3, 4))
    return Correction(moved)
