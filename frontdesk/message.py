"""What a caller leaves for a person."""
from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class MessageStatus(str, Enum):
    """Whether somebody has seen to it; the values are those of ``accueil messages --json``."""

    NEW = "new"
    DONE = "done"


@dataclass(frozen=True)
class LeftMessage:
    """What a caller leaves for a person: why, and who to reach; fields may be empty, never invented."""

    reason: str
    name: str
    contact: str
    subject: str
    conversation: str
    channel: str


@dataclass(frozen=True)
class Message:
    """One kept message; field names are those of ``accueil messages --json``."""

    id: str
    created_at: datetime
    reason: str
    name: str
    contact: str
    subject: str
    conversation: str
    channel: str
    status: MessageStatus
