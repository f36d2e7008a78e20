"""The model itself as a system under test: what the kit is tried and measured with.

cinmodel accept --system cinmodel.acceptance.reference:judge --authority devon
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from cinmodel.acceptance.folders import folder
from cinmodel.acceptance.protocol import finding_values
from cinmodel.acceptance.trials import finding, names_by_label
from cinmodel.evaluation import answer
from cinmodel.loading.cases import case
from cinmodel.loading.dates import date_of
from cinmodel.loading.documents import Document
from cinmodel.loading.project import Project, project


def judge(question: dict[str, Any]) -> dict[str, Any]:
    """Answer a question with what the procedures of this folder say, or the packed ones."""
    one = _project()
    procedure = one.procedure(question["authority"])
    if procedure is None:
        raise ValueError("there is no such authority")
    told = case(Document("the case", question["case"], lambda: lambda _: 0), one.vocabulary)
    names = names_by_label(one.vocabulary)
    found = [answer(procedure, topic, told, date_of(question["on"])) for topic in question["topics"]]
    return {"findings": [finding_values(finding(each, names)) for each in found if each is not None]}


@lru_cache
def _project() -> Project:
    return project(folder())
