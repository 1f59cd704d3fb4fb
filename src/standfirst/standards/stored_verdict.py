"""A verdict as plain JSON values, kept with each judgement, and back.

The row of the policy is kept with what it led to, so that an old judgement still says what was in force.
"""

from collections.abc import Mapping
from typing import Any

from standfirst.standards.finding import Finding
from standfirst.standards.judge import NotAssessed, Noticed, Verdict
from standfirst.standards.stored_policy import rule_as_dict, rule_from_dict


def as_dict(verdict: Verdict) -> dict[str, Any]:
    return {
        "policy": verdict.policy,
        "action": verdict.action.word,
        "broken": [noticed_as_dict(noticed) for noticed in verdict.broken],
        "doubts": [noticed_as_dict(noticed) for noticed in verdict.doubts],
        "not_assessed": [[missing.code, missing.check] for missing in verdict.not_assessed],
    }


def from_dict(stored: Mapping[str, Any]) -> Verdict:
    return Verdict(
        policy=stored["policy"],
        broken=tuple(map(noticed_from_dict, stored["broken"])),
        doubts=tuple(map(noticed_from_dict, stored["doubts"])),
        not_assessed=tuple(NotAssessed(code, check) for code, check in stored["not_assessed"]),
    )


def noticed_as_dict(noticed: Noticed) -> dict[str, Any]:
    return {
        "action": noticed.action.word,
        "rule": rule_as_dict(noticed.rule),
        "findings": [finding_as_dict(finding) for finding in noticed.findings],
    }


def noticed_from_dict(stored: Mapping[str, Any]) -> Noticed:
    return Noticed(rule_from_dict(stored["rule"]), tuple(map(finding_from_dict, stored["findings"])))


def finding_as_dict(finding: Finding) -> dict[str, Any]:
    return {
        "reason": finding.reason,
        "details": dict(finding.details),
        "span": list(finding.span) if finding.span else None,
        "certainty": finding.certainty,
    }


def finding_from_dict(stored: Mapping[str, Any]) -> Finding:
    span = stored["span"]
    return Finding(stored["reason"], stored["details"], (span[0], span[1]) if span else None, stored["certainty"])
