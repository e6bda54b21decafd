"""One approved answer."""
from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class FaqEntry:
    """An answer that is given word for word, and what callers say when they want it.

    ``faq_id`` is the source that is quoted with it (``FAQ_HORAIRES``); ``question`` names the subject in a
    few words; ``wordings`` are whole sentences; ``key_phrases`` are one to three words that suffice.
    """

    faq_id: str
    question: str
    answer: str
    wordings: tuple[str, ...]
    key_phrases: tuple[str, ...] = ()
