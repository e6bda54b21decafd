"""Les règles de la maison sur les phrases et les parcours, vérifiées sur le YAML ; un échec nomme son fichier."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
DOMAIN = [ROOT / "domain.yml", *sorted((ROOT / "domain").glob("*.yml"))]
FLOWS = sorted(path.stem for path in (ROOT / "domain").glob("*.yml"))
VOICE, WEB = "vapi", "socketio"
EXAMPLES = {
    "business_name": "Cabinet Dupont",
    "business_phone": "zéro un, quatre-vingt-dix-neuf, zéro zéro, douze, trente-quatre",
    "caller_name": "Camille Lefèvre",
    "caller_number_label": "zéro six, trente-neuf, quatre-vingt-dix-huit, douze, trente-quatre",
    "contact_label": "zéro six, trente-neuf, quatre-vingt-dix-huit, douze, trente-quatre",
    "opening_label": "mercredi vingt-trois septembre à quatorze heures trente",
    "opening_1": "mardi vingt-deux septembre à neuf heures",
    "opening_2": "mercredi vingt-trois septembre à dix heures trente",
    "opening_3": "jeudi vingt-quatre septembre à quatorze heures",
    "detail": "le lundi de Pentecôte",
    "answer": "réponse",
    "faq_id": "FAQ",
    "faq_question": "combien de temps dure une consultation",
}


def domain(path: Path) -> dict[str, Any]:
    return yaml.safe_load(path.read_text(encoding="utf-8")) or {}


def responses() -> Iterator[tuple[str, str, dict[str, Any]]]:
    """(file, response, variant) of every sentence."""
    for path in DOMAIN:
        for name, variants in (domain(path).get("responses") or {}).items():
            for variant in variants:
                yield path.relative_to(ROOT).as_posix(), name, variant


ALL = list(responses())
IDS = [f"{name}-{index}" for index, (_, name, _) in enumerate(ALL)]


SPOKEN = {name for _, name, variant in ALL if variant.get("channel") == VOICE}


def heard_on_the_phone(name: str, variant: dict[str, Any]) -> bool:
    """A variant for the phone, or the only one that there is."""
    return variant.get("channel") == VOICE or name not in SPOKEN


def rendered(text: str) -> str:
    return re.sub(r"\{(\w+)\}", lambda found: EXAMPLES[found.group(1)], text)


@pytest.mark.parametrize(("file", "name", "variant"), ALL, ids=IDS)
def test_a_question_asks_once_and_nothing_else_asks(file: str, name: str, variant: dict[str, Any]) -> None:
    expected = 1 if name.startswith("utter_ask_") else 0
    assert variant["text"].count("?") == expected, (
        f"{file} : {name} doit contenir {'un seul « ? »' if expected else 'aucun « ? »'} : {variant['text']}"
    )


@pytest.mark.parametrize(("file", "name", "variant"), ALL, ids=IDS)
def test_what_is_heard_can_be_said(file: str, name: str, variant: dict[str, Any]) -> None:
    if not heard_on_the_phone(name, variant):
        return
    text = rendered(variant["text"])
    assert not re.search(r"\d|https?:|www\.|[*_#<>\[\]]|\bn°|\btél\b", text), (
        f"{file} : {name} ne se lit pas à voix haute : {text}"
    )
    sentences = [part for part in re.split(r"(?<=[.!?…])\s+", text) if part]
    limit = 3 if name == "utter_ask_appointment" else 2  # l'accueil se présente aussi comme automatisé
    assert len(sentences) <= limit, f"{file} : {name} a plus de {limit} phrases : {text}"


@pytest.mark.parametrize(("file", "name", "variant"), ALL, ids=IDS)
def test_what_is_heard_is_short(file: str, name: str, variant: dict[str, Any]) -> None:
    long = ("utter_ask_chosen_opening", "utter_ask_booking_confirmed", "utter_appointment_booked", "utter_ask_contact")
    limit = 300 if name in long else 150
    text = rendered(variant["text"])
    assert len(text) <= limit, f"{file} : {name} fait {len(text)} caractères, plus de {limit} : {text}"


@pytest.mark.parametrize(("file", "name", "variant"), ALL, ids=IDS)
def test_only_the_booking_confirms(file: str, name: str, variant: dict[str, Any]) -> None:
    if name != "utter_appointment_booked":
        assert not re.search(r"c'est (confirmé|réservé|noté)", variant["text"], re.IGNORECASE), f"{file} : {name}"


def test_the_greeting_says_that_it_is_automated() -> None:
    texts = [variant["text"] for _, name, variant in ALL if name == "utter_ask_appointment"]
    assert texts, "domain/greeting.yml : utter_ask_appointment manque"
    for text in texts:
        assert "automatisé" in text and "{business_name}" in text, (
            f"domain/greeting.yml : l'accueil nomme l'entreprise et dit qu'il est automatisé : {text}"
        )


def test_two_variants_never_match_at_once() -> None:
    """Rasa would choose between them by chance."""
    by_name: dict[str, list[dict[str, Any]]] = {}
    for _, name, variant in ALL:
        by_name.setdefault(name, []).append(variant)
    for name, variants in by_name.items():
        for channel in (VOICE, WEB):
            for one, other in itertools.combinations(_most_specific(variants, channel), 2):
                assert _exclude(one, other), (
                    f"{name} : deux variantes vont ensemble ({channel}) : {one['text']} / {other['text']}"
                )


def test_a_conditional_variant_is_never_hidden_by_a_channel_default() -> None:
    """Rasa prefers a channel's unconditional variant to a conditional one without channel."""
    by_name: dict[str, list[dict[str, Any]]] = {}
    for _, name, variant in ALL:
        by_name.setdefault(name, []).append(variant)
    for name, variants in by_name.items():
        for channel in (VOICE, WEB):
            default = any(v.get("channel") == channel and not v.get("condition") for v in variants)
            general = [v for v in variants if "channel" not in v and v.get("condition")]
            own = [v for v in variants if v.get("channel") == channel and v.get("condition")]
            if default and general and name != "utter_ask_contact":
                hidden = [v["text"] for v in general if not any(o["condition"] == v["condition"] for o in own)]
                assert not hidden, f"{name} : variantes jamais dites sur {channel} : {hidden}"


def _most_specific(variants: list[dict[str, Any]], channel: str) -> list[dict[str, Any]]:
    conditional = [v for v in variants if v.get("condition")]
    own = [v for v in conditional if v.get("channel") == channel]
    return own or [v for v in conditional if "channel" not in v]


def _exclude(one: dict[str, Any], other: dict[str, Any]) -> bool:
    """True when the two conditions ask for different values of one slot."""
    wanted = {c["name"]: c["value"] for c in one["condition"]}
    return any(wanted.get(c["name"], c["value"]) != c["value"] for c in other["condition"])


@pytest.mark.parametrize("path", DOMAIN, ids=lambda path: path.name)
def test_no_anchors_in_the_domain(path: Path) -> None:
    """Rasa changes what it reads in place, and an alias is the same object."""
    found = re.findall(r"(?m)^\s*[\w.-]+:\s*[&*]\w+", path.read_text(encoding="utf-8"))
    assert not found, f"{path.name} : pas d'ancre YAML dans le domaine : {found}"


@pytest.mark.parametrize("flow", FLOWS)
def test_one_flow_one_name_everywhere(flow: str) -> None:
    assert (ROOT / "data" / "rules" / f"{flow}.yml").is_file(), f"data/rules/{flow}.yml manque"
    assert (ROOT / "tests" / "stories" / f"test_{flow}.yml").is_file(), f"tests/stories/test_{flow}.yml manque"
    assert (ROOT / "actions" / f"{flow}.py").is_file(), f"actions/{flow}.py manque"


KINDS = ({"nlu"}, {"rules"}, {"stories"}, {"faq"})


@pytest.mark.parametrize("path", sorted((ROOT / "data").rglob("*.yml")), ids=lambda path: path.name)
def test_every_file_of_data_is_of_one_known_kind(path: Path) -> None:
    """Rasa ignores a misspelt top key in silence."""
    keys = set(domain(path)) - {"version"}
    assert keys in KINDS, f"{path.relative_to(ROOT)} : clés inconnues de Rasa : {sorted(keys)}"


def test_the_importer_is_still_there() -> None:
    """The domain is split by it, and it calls itself experimental."""
    from accueil import without_tensorflow

    without_tensorflow.install()
    from rasa.shared.importers.multi_project import MultiProjectImporter

    merged = MultiProjectImporter(str(ROOT / "config.yml"), str(ROOT / "domain.yml"), [str(ROOT / "data")]).get_domain()
    written = {name for _, name, _ in ALL}
    assert written <= set(merged.responses)


def test_the_page_and_the_phone_use_plain_french_typography() -> None:
    for file, name, variant in ALL:
        assert not re.search(r"[^\s\u00a0\u202f] ?(?:\.\.\.)", variant["text"]), f"{file} : {name} : écrire « … »"
