"""Which strings of digits are numbers at which a caller can be rung: libphonenumber, and what it leaves out."""

from __future__ import annotations

FICTIONAL = ("019900", "026191", "035301", "046571", "053649", "063998")
"""Ranges that ARCEP keeps free for films and tests (decision 2018-0881): valid here, though nobody answers."""

FRENCH_REGIONS = ("FR", "RE", "GP", "MQ", "GF", "YT", "PM", "BL", "MF", "NC", "PF", "WF")
"""Where numbers are said without a country code in French; overseas ones belong to plans of their own."""


def dialable(digits: str, region: str) -> tuple[str | None, str | None]:
    """``(E.164, None)``, or ``(None, problem)`` with ``invalid`` or ``not_contact``.

    ``digits`` may begin with "+", "00" or a national prefix.
    """
    national = _national(digits) if region in FRENCH_REGIONS else None
    if national and national.startswith(FICTIONAL) and len(national) == 10:
        return f"+33{national[1:]}", None
    import phonenumbers  # 14 MB: loaded when the first number is heard, never by the Rasa server

    problem = "invalid"
    for place in dict.fromkeys((region, *(FRENCH_REGIONS if region in FRENCH_REGIONS else ()))):
        try:
            number = phonenumbers.parse(f"+{digits[2:]}" if digits.startswith("00") else _plus(digits), place)
        except phonenumbers.NumberParseException:
            continue
        if not phonenumbers.is_valid_number(number):
            continue
        kind = phonenumbers.number_type(number)
        if kind in _contact_types():
            return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)), None
        problem = "not_contact"
    return None, problem


def _national(digits: str) -> str | None:
    """The French national form, or None when the digits name another country."""
    for prefix in ("+330", "00330", "+33", "0033"):
        if digits.startswith(prefix):
            return "0" + digits[len(prefix) :]
    if digits.startswith("33") and len(digits) == 11:
        return "0" + digits[2:]
    return digits if digits.startswith("0") and not digits.startswith("00") else None


def _plus(digits: str) -> str:
    return f"+{digits}" if digits.startswith("33") and len(digits) == 11 else digits


def _contact_types() -> tuple[int, ...]:
    from phonenumbers import PhoneNumberType as Type

    return (Type.MOBILE, Type.FIXED_LINE, Type.FIXED_LINE_OR_MOBILE, Type.VOIP, Type.PERSONAL_NUMBER)
