"""An address that the desk reads back is heard as the same address, whatever it is made of."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from frontdesk.language import say
from frontdesk.language.mail import HEARD_AS, PROVIDERS
from frontdesk.language.spelled_words import SPELLED_WORDS
from frontdesk.understanding import email_words
from frontdesk.understanding.email import hear_email
from frontdesk.understanding.name_family import SURNAMES
from frontdesk.understanding.name_first import FIRST_NAMES
from frontdesk.understanding.result import Understood

_FEWEST = 3
"""Shorter words are spelled in any case."""

_SPELLED = frozenset(SPELLED_WORDS.split())
_ALIASES = sorted(
    {alias for said in HEARD_AS.values() for alias in said.split("|") if alias.isascii() and alias.isalpha()}
)

word = st.sampled_from(sorted(FIRST_NAMES | SURNAMES)) | st.sampled_from(sorted(_SPELLED))
number = st.integers(0, 9999).map(str) | st.sampled_from(["007", "06", "1", "2", "1982"])
piece = word | number | st.from_regex(r"[a-z]{1,8}", fullmatch=True)
local_part = st.lists(st.tuples(piece, st.sampled_from([".", "-", "_", ""])), min_size=1, max_size=3).map(
    lambda pairs: "".join(text + sign for text, sign in pairs).strip(".-_")
)
label = st.sampled_from([*PROVIDERS, *_ALIASES, "garage-duval", "gmial", "lyon1", "a2b", "non", "mail", "x", "le-goff"])
domain = st.tuples(label, st.sampled_from(["fr", "com", "net", "re", "paris.fr"])).map(".".join)


@given(local_part, domain)
@settings(max_examples=400, deadline=None)
def test_an_address_that_is_read_back_is_heard(local: str, place: str) -> None:
    address = f"{local}@{place}"
    assert hear_email(say.spoken_email(address)) == Understood(address)
    assert hear_email(say.written_email(address)) == Understood(address)


def test_every_word_of_a_dictation_is_spelled() -> None:
    sets = (email_words.HARD, email_words.SOFT, email_words.NOUNS, email_words.DENIALS, email_words.PARTICLES)
    meant = {text for words in sets for text in words if len(text) >= _FEWEST}
    assert meant - _SPELLED == set()
    for text in sorted(_SPELLED | meant):
        for address in (f"{text}@orange.fr", f"marie.{text}@orange.fr", f"marie-{text}_22@{text}.fr"):
            assert hear_email(say.spoken_email(address)) == Understood(address)
