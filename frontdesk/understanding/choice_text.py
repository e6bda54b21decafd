"""What callers say while they choose, put into the words that the grammar of days and hours reads."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.language.french import DAYS, MONTHS
from frontdesk.understanding.choice_spoken import misheard_hour, number_one, quarter, taking
from frontdesk.understanding.numbers import NUMBER_WORDS, read_number
from frontdesk.understanding.tokens import Token, fold, normalise, tokenize, word_set

_ORDINALS = word_set("premier premiere deuxieme second seconde troisieme dernier derniere 1er 2eme 3eme")
_SHRUGS = word_set("fiche fous fou fout moque balance contrefiche contrefous tape tamponne")
"""What follows "je m'en" in somebody to whom it is all one."""
_OWNERS = word_set("mon ma mes ton ta notre votre leur son sa")
_SIZES = word_set("petit petite grand grande toute tout cher chere")
_COUNTED = word_set(
    """etage bus train tram metro cours enfant enfants fils fille mois trimestre annee visite consultation nom prenom
    fois ministre service patient client semaine rang moment mot trucs coup classe seance bebe grossesse ligne
    arrondissement regard abord prix vol avion"""
)
"""What is counted besides openings: "le premier bus" is none of them."""

_NAMED = (
    word_set(
        "demain apresdemain aujourdhui matin midi apresmidi soir heures heure h weekend demi demie quart la un une"
    )
    | frozenset(fold(name) for name in (*DAYS, *MONTHS))
    | _ORDINALS
    | NUMBER_WORDS
)
"""Words with which a day, an hour or an opening ends."""

_EASIER = word_set("pratique commode simple facile tranquille calme sur confortable agreable")
""""c'est plus pratique" compares; only "ce n'est plus" refuses."""
_BEING = word_set("suis est sera serai seras sommes serons seront sois soit soient etre serait")
_BETWEEN = word_set("moi nous ben la justement malheureusement helas pour ce jour")
_FREE = word_set(
    """libre dispo disponible ok d partant partante sur sure preneur preneuse interesse interessee tranquille ravi
    ravie content contente pour tout toute tous bien plutot justement rien pas dit note compris pris entendu
    choisi le du aussi pose toujours plus chez la vraiment mieux leve levee debout reveille reveillee de en dis
    jamais mal fini termine"""
)
"""What follows "je suis" and "j'ai" in somebody who is free then, or tells nothing about it."""

_BUSY_VERBS = word_set(
    """marie pars part partons fais fait faisons garde gardons emmene emmenons travaille travaillons bosse joue
    jouons dois demenage demenageons recois recoit recevons conduis depose ramene accompagne mange dejeune visite
    nage danse opere bricole chante aide fete fetons rentre"""
)
_FESTIVE = word_set(
    "parfait bien bon bonne mieux ideal nickel super top impeccable meilleur meilleure plus seul seule meme bien "
    "premier premiere dernier derniere deuxieme troisieme jour creneau choix celui celle ce mien mienne repos conge "
    "rtt fin debut milieu date top preference prefere preferee pratique pied veille lendemain semaine matin apresmidi "
    "heure horaire option proposition solution"
)
_ARTICLES = word_set("le la l les mon ma mes notre son sa un une")
_TENS = word_set("vin vint vain vins")
_BEFORE_MARDI = frozenset({""}) | word_set(
    """de du le celui pour oui non plutot c est alors donc ben bah beh euh bon ah eh hein ok d accord ouais parfait
    disons prends prendre mets mettez serait sera et ou mais voila allez dirais dis veux choisis va mieux prefere"""
)
"""What stands before a "mardi" that was written "m'a dit"; anybody else has said something."""


def mend(text: str) -> str:
    """``text`` with misheard days written out, occupations as refusals, and counted things left out."""
    plain = normalise(text)
    tokens = tokenize(plain)
    kept: list[str] = []
    at = 0
    while at < len(tokens):
        written, end = _rewritten(tokens, at)
        gap = tokens[at].gap
        kept.append(gap + (plain[tokens[at].start : tokens[end - 1].end] if written is None else written))
        at = end
    return "".join(kept) + (plain[tokens[-1].end :] if tokens else plain)


def _rewritten(tokens: Sequence[Token], at: int) -> tuple[str | None, int]:
    """What stands for the tokens from ``at`` on, and where they end; None leaves one token as it is."""
    word = [tokens[n].text if n < len(tokens) else "" for n in range(at, at + 4)]
    before = tokens[at - 1].text if at else ""
    if word[:3] == ["m", "a", "dit"] and before in _BEFORE_MARDI:
        return "mardi", at + 3
    for rule in (misheard_hour, quarter, taking, number_one):
        if (written := rule(tokens, at)) is not None:
            return written
    if word[0] in ("ca", "sa") and word[1:3] == ["me", "dit"] and word[3] in _NAMED:
        return "samedi", at + 3
    if word[0] in _TENS and word[1:3] == ["et", "un"]:
        return "vingt et un", at + 3
    if word[0] in _TENS and word[1] in NUMBER_WORDS:
        return "vingt", at + 1
    if word[0] in _BEING and word[1] in ("rentre", "rentree", "rentres", "rentrees"):
        return f"{word[0]} là", at + 2
    if word[0] in _OWNERS and (word[1] in _ORDINALS or (word[1] in _SIZES and word[2] in _ORDINALS)):
        return "", at + (2 if word[1] in _ORDINALS else 3)
    if word[0] in _ORDINALS and word[1] in _COUNTED:
        return "", at + 2
    if before in _DENYING and word[0] in ("celui", "celle") and word[1] in ("de", "du", "d"):
        return ("le" if word[1] == "du" else ""), at + 2
    if before in _COUNTING and tokens[at].text in _FEW and not _hour_follows(tokens, at):
        return "", at + 1
    if word[0] in ("plutot", "mieux") and word[1] in ("que", "qu") and word[2] in _ARTICLES | _NAMED | {"a"}:
        return "plutôt que ", at + 2
    if word[1] in ("date", "creneau", "horaire") and word[0] in ("la", "le", "l") and word[2] in ("de", "du"):
        return f"celui {word[2]}", at + 3
    if word[0] in ("debut", "milieu", "fin") and word[1:4] == ["de", "la", "semaine"]:
        return f"{word[0]} de semaine", at + 4
    if word[:3] == ["c", "est", "plus"] and word[3] in _EASIER:
        return "c'est bien", at + 4
    if word[:2] == ["on", "prend"]:
        return "je prends", at + 2
    if word[:3] == ["je", "m", "en"] and word[3] in _SHRUGS:
        return "peu importe", at + 4
    if word[:2] == ["j", "ai"] and "mal" in word[2:]:
        return "", at + word.index("mal") + 1
    if word[1:3] == ["des", "deux"] and word[0] in _FIRST_OF_TWO | _LAST_OF_TWO:
        return ("plus tôt des deux" if word[0] in _FIRST_OF_TWO else "plus tard des deux"), at + 3
    if (clock := _bare_clock(tokens, at)) is not None:
        return clock
    if word[:3] == ["je", "prefere", "pas"] and _follows_a_time(tokens, at):
        return "je peux pas", at + 3
    if praise := _praised(tokens, at):
        return "c'est bien", praise
    if dismissed := _dismissed(tokens, at):
        told = tokens[dismissed].text in ("et", "ni") or bool({"que", "qu", "car"} & {t.text for t in tokens[:at]})
        return ("je peux pas" if told else "je peux pas mais"), dismissed
    if _follows_a_time(tokens, at) and (length := _busy(word)):
        return "je peux pas", at + length
    return None, at + 1


def _hour_follows(tokens: Sequence[Token], at: int) -> bool:
    return at + 1 < len(tokens) and tokens[at + 1].text in _CLAIMING


def _bare_clock(tokens: Sequence[Token], at: int) -> tuple[str, int] | None:
    """ "dix-sept trente" as an hour: a number of the day and one of minutes that nothing else claims."""
    hour = read_number(tokens, at)
    if hour is None or not _FIRST_HOUR <= hour.value <= _LAST_HOUR or hour.end >= len(tokens):
        return None
    minutes = read_number(tokens, hour.end)
    if minutes is None or tokens[hour.end].gap.strip() or minutes.value not in _MINUTES:
        return None
    if minutes.end < len(tokens) and (tokens[minutes.end].text in _CLAIMING or _counts_on(tokens, minutes.end)):
        return None
    return f"{hour.value} heures {minutes.value}", minutes.end


def _counts_on(tokens: Sequence[Token], at: int) -> bool:
    """True when a number stands at ``at`` that is no hour by itself."""
    number = read_number(tokens, at)
    return number is not None and (number.end >= len(tokens) or tokens[number.end].text not in _CLAIMING)


_DENYING = frozenset({"pas", "ni", "sauf"})
_COUNTING = word_set("sera serons sommes est sont etait ai en avons a faut suis fait")
_FEW = word_set("deux trois 2 3")
""""on sera deux" counts people, not openings."""
_FIRST_HOUR, _LAST_HOUR = 7, 20
_MINUTES = frozenset(range(10, 60, 5))
_CLAIMING = frozenset({"h", "heure", "heures"} | {fold(month) for month in MONTHS})
_FIRST_OF_TWO = frozenset({"premier", "premiere"})
_LAST_OF_TWO = frozenset({"deuxieme", "second", "seconde", "dernier", "derniere"})


def _follows_a_time(tokens: Sequence[Token], at: int) -> bool:
    """True when a day, an hour or an opening stands right before."""
    while at and tokens[at - 1].text in _BETWEEN - {"la"}:
        at -= 1
    if not at or {"pas", "ni", "jamais"} & {token.text for token in tokens[max(0, at - 4) : at]}:
        return False
    if any(mark in tokens[at].gap for mark in ".;!?"):
        return False
    return tokens[at - 1].is_number or tokens[at - 1].text in _NAMED


def _praised(tokens: Sequence[Token], at: int) -> int:
    """Where the "c'est le mieux" of "mardi c'est le mieux, jeudi je suis à Paris" ends: it prefers what was named.

    0 for all else: without a day behind it, "mieux" is read as what it is.
    """
    row = [token.text for token in tokens[at : at + 7]]
    if row[:1] not in (["c"], ["ce"], ["ca"]) or "mieux" not in row or not _follows_a_time(tokens, at):
        return 0
    end = row.index("mieux") + 1
    if any(word not in _PRAISING for word in row[:end]):
        return 0
    after = [token.text for token in tokens[at + end : at + end + 2]]
    named = after[:1] and (after[0] in _DAYS or (after[0] in _ARTICLES and after[-1] in _DAYS | _ORDINALS))
    return at + end if named else 0


_DAYS = frozenset(fold(day) for day in DAYS) | word_set("demain apresdemain")
_PRAISING = word_set("c ce ca est serait sera le mieux de loin beaucoup encore")


def _dismissed(tokens: Sequence[Token], at: int) -> int:
    """Where the "c'est trop tard" of "jeudi c'est trop tard, lundi ça va" ends: it speaks of one among those named.

    0 for all else.
    """
    said = [token.text for token in tokens[at : at + 4]]
    said = said[:2] if said[:1] == ["trop"] else said
    too = said[-2:-1] == ["trop"] and said[:-2] in ([], ["c", "est"])
    if not too or said[-1] not in _UNSUITED or not _follows_a_time(tokens, at):
        return 0
    end = at + len(said)
    rest = [token.text for token in tokens[end:]]
    other = rest[:1] not in (["pour"], ["mais"]) and _DISMISSED_FOR.intersection(rest)
    return end if other and not _ASKING.intersection(rest) else 0


_UNSUITED = word_set("tot tard loin juste rapide proche court lointain")
_DISMISSED_FOR = (
    _ORDINALS | frozenset(fold(day) for day in DAYS) | word_set("demain heures heure h matin apresmidi soir")
)
_ASKING = word_set("plus avez auriez y quoi quel quelle avant apres semaine autre")


def _busy(word: Sequence[str]) -> int:
    """How many words say that the caller does something then; 0 when none does."""
    if word[:3] == ["j", "ai", "deja"] and word[3] and word[3] not in _FREE - _ARTICLES:
        return 3
    if word[:2] == ["j", "ai"] or word[:2] == ["je", "suis"] or word[:2] == ["on", "a"] or word[:2] == ["on", "est"]:
        return 2 if word[2] and word[2] not in _FREE else 0
    if word[0] in ("je", "on", "nous") and word[1] in _BUSY_VERBS:
        return 2
    if word[:2] == ["c", "est"] and word[2] in _ARTICLES and word[3] and word[3] not in _FESTIVE:
        return 2
    return 0
