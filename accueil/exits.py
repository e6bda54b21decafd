"""How the processes of this package end."""
from __future__ import annotations

OK = 0
FAILED = 1
"""What was asked could not be done; the reason was printed."""

UNKNOWN = 2
"""A command, an option or a setting that can't be understood."""

WRONG_SETUP = 78
"""``EX_CONFIG`` of sysexits.h: trying again without a change can't help, so the launcher does not."""

LAST_WORDS = "accueil: "
"""Begins the lines of its log in which a process says why it can't start; the launcher looks for them."""


class CannotStart(Exception):
    """Why a process or the launcher gives up; the message is for the operator, in French, one line a problem."""

    code = FAILED


class WrongSetup(CannotStart):
    """Something that the operator has to change before a start can succeed."""

    code = WRONG_SETUP
