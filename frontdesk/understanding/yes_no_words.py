"""The phrases of yes and no, and the words that say nothing."""

from __future__ import annotations

from frontdesk.understanding.phrases import PhraseTable
from frontdesk.understanding.tokens import word_set
from frontdesk.understanding.yes_no_agreeing import AGREEING
from frontdesk.understanding.yes_no_kinds import Reply
from frontdesk.understanding.yes_no_refusing import REFUSING

_LINES: tuple[tuple[Reply, str], ...] = (*AGREEING, *REFUSING)

REPLIES: PhraseTable[Reply] = PhraseTable({phrase: kind for kind, said in _LINES for phrase in said.split("|")})
"""Longest phrase first."""

SMALL_WORDS = word_set(
    """je j tu il on nous vous me m se s ce c ca cela est suis etes sont a ai as avez le la les l un une des de du d
    et que qu y en ne n pas au aux pour avec bien ok tres tout toute toutes si va veux prends dis dit faire fais
    fait plait votre vos mon ma mes cette cet ces celui celle la-dessus ici voila moi lui sera serait etait h
    heure heures elle ils elles sur dans par meme aussi deja encore toujours oui non puis alors donc"""
)
"""Words that say nothing by themselves."""
