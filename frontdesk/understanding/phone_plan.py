"""Which strings of digits are numbers at which a caller can be rung: libphonenumber, and what it leaves out."""

from __future__ import annotations

from dataclasses import dataclass, field

FICTIONAL = ("019900", "026191", "035301", "046571", "053649", "063998")
"""Ranges that ARCEP keeps free for films and tests (decision 2018-0881): valid here, though nobody answers."""

OVERSEAS = {
    "GP": ("0690", "0691", "0590"),
    "MQ": ("0696", "0697", "0596"),
    "RE": ("0692", "0693", "0262", "0263"),
    "GF": ("0694", "0594"),
    "YT": ("0639", "0269"),
    "PM": ("0508",),
}
"""Ranges that sound French and belong to plans of their own, each with its country code."""

FRENCH_REGIONS = ("FR", *OVERSEAS, "BL", "MF", "NC", "PF", "WF")
"""Where numbers are said without a country code in French."""

LENGTH = 10
"""Digits of a French number."""

_SHORTEST, _LONGEST = 9, 17
_SHORTEST_NATIONAL, _LONGEST_NATIONAL = 7, 13
_FRANCE = "33"


@dataclass
class Plan:
    """The numbers of ``region``; what it was asked once, it knows."""

    region: str
    _known: dict[str, tuple[str | None, str | None]] = field(default_factory=dict)

    @property
    def french(self) -> bool:
        """True where numbers have ten digits and are said in pairs."""
        return self.region in FRENCH_REGIONS

    def whole(self, digits: str) -> bool:
        """True for the shape of a whole number: national, or with a country code."""
        if not digits.isdigit() and digits[:1] != "+":
            return False
        if digits.startswith(("+", "00")):
            return _SHORTEST <= len(digits) <= _LONGEST
        if not self.french:
            return _SHORTEST_NATIONAL <= len(digits) <= _LONGEST_NATIONAL
        return (digits.startswith("0") and len(digits) == LENGTH) or _with_code(digits)

    def number(self, digits: str) -> str | None:
        """``digits`` as E.164; None when nobody can be rung there."""
        if not self.whole(digits) or (digits.startswith("00") and self.french and self.whole(digits[1:])):
            return None  # a first zero said twice, or a foreign number: nobody knows
        return self._dial(digits)[0]

    def problem(self, digits: str) -> str | None:
        """``invalid`` or ``not_contact``; None for a good number."""
        return self._dial(digits)[1]

    def _dial(self, digits: str) -> tuple[str | None, str | None]:
        if digits not in self._known:
            self._known[digits] = dialable(digits, self.region)
        return self._known[digits]


def dialable(digits: str, region: str) -> tuple[str | None, str | None]:
    """``(E.164, None)``, or ``(None, problem)`` with ``invalid`` or ``not_contact``.

    ``digits`` may begin with "+", "00" or a national prefix.
    """
    national = _national(digits) if region in FRENCH_REGIONS or not digits.startswith("0") else None
    if digits.startswith(("+33", "0033")):
        national = _national(digits)
    if national and national.startswith(FICTIONAL) and len(national) == LENGTH:
        return f"+{_FRANCE}{national[1:]}", None
    import phonenumbers  # 14 MB: loaded when the first number is heard, never by the Rasa server

    problem = "invalid"
    for said, place in _places(digits, national, region):
        try:
            number = phonenumbers.parse(said, place)
        except phonenumbers.NumberParseException:
            continue
        if not phonenumbers.is_valid_number(number):
            continue
        kind = phonenumbers.number_type(number)
        if kind in _contact_types():
            return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)), None
        problem = "not_contact"
    return None, problem


def _places(digits: str, national: str | None, region: str) -> list[tuple[str, str]]:
    """What to look up, and where; a range has one place only."""
    if national is None:
        plus = f"+{digits[2:]}" if digits.startswith("00") else digits
        return [(plus, region)]
    if len(national) != LENGTH:
        return []
    home = next((place for place, ranges in OVERSEAS.items() if national.startswith(ranges)), None)
    if home is not None:
        return [(national, home)]
    french = region if region in FRENCH_REGIONS else "FR"
    return [(national, place) for place in dict.fromkeys((french, *FRENCH_REGIONS))]


def _national(digits: str) -> str | None:
    """The French national form, or None when the digits name another country."""
    for prefix in ("+330", "00330", "+33", "0033"):
        if digits.startswith(prefix):
            return "0" + digits[len(prefix) :]
    if _with_code(digits):
        return "0" + digits[2:]
    return digits if digits.startswith("0") and not digits.startswith("00") else None


def _with_code(digits: str) -> bool:
    return digits.startswith(_FRANCE) and len(digits) == LENGTH + 1


def _contact_types() -> tuple[int, ...]:
    from phonenumbers import PhoneNumberType as Type

    return (Type.MOBILE, Type.FIXED_LINE, Type.FIXED_LINE_OR_MOBILE, Type.VOIP, Type.PERSONAL_NUMBER)
