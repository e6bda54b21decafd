"""What an understanding function answers: a value, or a named reason why there is none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar, Union

T = TypeVar("T")


@dataclass(frozen=True)
class Understood(Generic[T]):
    """The text said ``value``."""

    value: T


@dataclass(frozen=True)
class NotUnderstood:
    """Nothing usable; ``problem`` is a word of a closed list, fit for choosing the next question.

    ``heard`` is what there was of it, when the caller may go on from there (the digits so far).
    """

    problem: str = "nothing"
    heard: str = ""


Hearing = Union[Understood[T], NotUnderstood]
