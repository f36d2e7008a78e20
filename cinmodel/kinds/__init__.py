"""The ten kinds of provision. One kind is one module; nothing else knows kinds by name."""

from __future__ import annotations

from cinmodel.kinds.content import Content
from cinmodel.kinds.deadline import Deadline
from cinmodel.kinds.duration import Duration
from cinmodel.kinds.eligibility import Eligibility
from cinmodel.kinds.gate import Gate
from cinmodel.kinds.guidance import Guidance
from cinmodel.kinds.interval import Interval
from cinmodel.kinds.outcome import Outcome
from cinmodel.kinds.people import People
from cinmodel.kinds.role import Role
from cinmodel.provisions import Provision

KINDS: dict[str, type[Provision]] = {
    one.kind: one for one in (Deadline, Interval, Duration, Role, Content, People, Gate, Eligibility, Outcome, Guidance)
}
"""Each kind's class by its name in the files."""
