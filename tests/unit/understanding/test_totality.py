"""No text, however odd, makes an understanding function raise."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from spoken import NOW, OFFER, utterances

from frontdesk.faq_entry import FaqEntry
from frontdesk.understanding.choice import hear_choice
from frontdesk.understanding.contact import hear_contact
from frontdesk.understanding.email import hear_email
from frontdesk.understanding.faq import match_question
from frontdesk.understanding.guard import screen
from frontdesk.understanding.name import hear_name
from frontdesk.understanding.phone import hear_phone
from frontdesk.understanding.preference import hear_preference
from frontdesk.understanding.reason import hear_reason
from frontdesk.understanding.yes_no import hear_yes_no

_KINDS = ("preference", "phone", "email", "name", "choice", "yes_no")
WORDS = sorted({word for kind in _KINDS for row in utterances(kind) for word in str(row["said"]).split()})
SEPARATORS = [" ", " ", " ", ", ", "-", "'", ". ", "? ", "/", ":", "", "@"]

any_text = st.text(max_size=500)
word_salad = st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(SEPARATORS)), max_size=40).map(
    lambda parts: "".join(word + gap for word, gap in parts)[:500]
)
figures = st.text(alphabet="0123456789 /.:-+h,leduaumois", max_size=120)
ENTRIES = [FaqEntry("FAQ_A", "les horaires", "De neuf à midi.", ("Quels sont vos horaires ?",), ("vos horaires",))]


@given(any_text | word_salad | figures)
@settings(max_examples=500, deadline=None)
def test_nothing_raises(text: str) -> None:
    hear_preference(text, NOW)
    hear_phone(text)
    hear_email(text)
    hear_contact(text, "+33612345678")
    hear_name(text)
    hear_reason(text)
    hear_choice(text, OFFER, NOW)
    hear_yes_no(text, "C'est bien Dupont ?")
    match_question(text, ENTRIES)
    screen(text)
