"""The tables: numbers, phrases, tokens."""

from __future__ import annotations

from collections import Counter

import pytest
from num2words import num2words

from frontdesk.language.french import number_words
from frontdesk.understanding.numbers import Number, read_number
from frontdesk.understanding.phrases import PhraseTable, phrases, strip_phrases
from frontdesk.understanding.tokens import fold, tokenize, words
from frontdesk.understanding.when.words_marks import MARKS
from frontdesk.understanding.when.words_named import DAYS, PARTS
from frontdesk.understanding.yes_no_words import _LINES


@pytest.mark.parametrize("number", [*range(1000), 1000, 1980, 2012, 2026, 21_000])
def test_numbers_as_another_library_says_them(number: int) -> None:
    tokens = tokenize(num2words(number, lang="fr"))
    assert read_number(tokens, 0) == Number(number, str(number), 0, len(tokens))


@pytest.mark.parametrize("number", range(1000))
def test_numbers_as_we_say_them(number: int) -> None:
    tokens = tokenize(number_words(number))
    assert read_number(tokens, 0) == Number(number, str(number), 0, len(tokens))


@pytest.mark.parametrize(
    ("text", "value"),
    [("septante-huit", 78), ("nonante et un", 91), ("huitante", 80), ("vingt et une", 21), ("quatre vingt dix", 90)],
)
def test_numbers_as_neighbours_say_them(text: str, value: int) -> None:
    found = read_number(tokenize(text), 0)
    assert found is not None
    assert found.value == value


@pytest.mark.parametrize("number", [-1, 1000])
def test_numbers_without_words(number: int) -> None:
    with pytest.raises(ValueError, match="0 to 999"):
        number_words(number)


@pytest.mark.parametrize(
    ("text", "folded"), [("Cœur", "coeur"), ("Zoé", "zoe"), ("ÇA", "ca"), ("Lætitia", "laetitia"), ("ok", "ok")]
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize("text", ["aujourd'hui", "aujourd’hui", "Aujourd hui"])
def test_two_written_words_are_one(text: str) -> None:
    assert words(text) == ("aujourdhui",)


def test_a_comma_parts_what_a_blank_joins() -> None:
    assert words("après midi") == ("apresmidi",)
    assert words("après, midi") == ("apres", "midi")


def test_tokens_keep_what_stood_between_them() -> None:
    assert [token.gap for token in tokenize("soixante-dix, huit 14h30")] == ["", "-", ", ", " ", "", ""]


def test_the_longest_phrase_wins() -> None:
    table = PhraseTable({"le plus": 1, "le plus tôt possible": 2})
    assert table.match(tokenize("le plus tôt possible mardi"), 0) == (2, 4)


def test_stripping_keeps_the_pause() -> None:
    kept = strip_phrases(tokenize("mardi. Euh jeudi"), phrases("euh"))
    assert [token.text for token in kept] == ["mardi", "jeudi"]
    assert "." in kept[1].gap


@pytest.mark.parametrize("lines", [(*PARTS, *DAYS, *MARKS), _LINES], ids=["days and hours", "yes and no"])
def test_no_phrase_means_two_things(lines: tuple[tuple[object, str], ...]) -> None:
    count = Counter(words(phrase) for _, said in lines for phrase in {words(p): p for p in said.split("|")}.values())
    assert [phrase for phrase, times in count.items() if times > 1] == []
