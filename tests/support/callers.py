"""Callers for tests: the lines that `accueil talk` speaks on."""

from __future__ import annotations

from accueil.lines import PhoneLine as PhoneCaller
from accueil.lines import WebLine as WebVisitor
from accueil.lines import read_stream

__all__ = ["PhoneCaller", "WebVisitor", "read_stream"]
