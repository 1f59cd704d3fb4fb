"""What is measured: a model together with the policy that acts on its scores."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from standfirst.signals import toxicity
from standfirst.signals.toxicity_model import Model, load
from standfirst.standards.house_policy import HOUSE_POLICY
from standfirst.standards.policy import Policy, UnsoundPolicyError
from standfirst.standards.stored_policy import from_dict

PACKAGE = Path(str(files("standfirst")))


class BadContenderError(ValueError):
    """A model or a policy that cannot be read; the message is for whoever named it."""


@dataclass(frozen=True)
class Contender:
    """`model_digest` names the model and the code that reads a text for it."""

    name: str
    model: Model
    model_digest: str
    policy: Policy

    @property
    def judging_digest(self) -> str:
        """Names all that findings depend on besides the scores: the limits of the policy, and the checks."""
        limits = [(rule.standard.code, sorted(rule.limits.items())) for rule in self.policy.rules]
        return digest_of([json.dumps(limits).encode(), *code_of("standards"), *code_of("signals")])


def contender(model: Path | None, policy: Path | None) -> Contender:
    """A model and a policy by their files; the shipped model and the house policy where no file is named."""
    file = model or PACKAGE / "signals" / "models" / toxicity.SHIPPED
    read, rules = model_in(file), HOUSE_POLICY if policy is None else policy_in(policy)
    encoder = sorted(read.encoder.folder.glob("*")) if read.encoder else []
    contents = [*(each.read_bytes() for each in (file, *encoder)), *code_of("signals", "toxicity*.py")]
    return Contender(f"{file.stem} under {rules.label}", read, digest_of(contents), rules)


def model_in(file: Path) -> Model:
    try:
        return load(file)
    except (OSError, ValueError, KeyError) as fault:
        raise BadContenderError(f"{file} is not a model that can be read: {fault}") from fault


def policy_in(file: Path) -> Policy:
    """A policy as an edition keeps it (`standards/stored_policy.py`)."""
    try:
        stored = json.loads(file.read_text("utf-8"))
        if not isinstance(stored, dict):
            raise UnsoundPolicyError("a policy is an object with a name and rules")
        return from_dict(stored)
    except (OSError, ValueError) as fault:
        raise BadContenderError(f"{file} is not a policy that can be read: {fault}") from fault


def code_of(folder: str, pattern: str = "*") -> Iterable[bytes]:
    """The modules and lists of a domain: a change of any may change what is measured."""
    kinds = {".py", ".txt", ".tsv"}
    return (each.read_bytes() for each in sorted((PACKAGE / folder).rglob(pattern)) if each.suffix in kinds)


def digest_of(contents: Iterable[bytes]) -> str:
    digest = hashlib.blake2b(digest_size=8)
    for each in contents:
        digest.update(hashlib.blake2b(each).digest())
    return digest.hexdigest()
