"""The trade of a front desk; knows neither Rasa, nor HTTP.

Glossary: an *opening* is a free time that can be offered (never "slot": that is Rasa's word for
memory); an *offer* is up to three openings, numbered in the order they are said; a *hold* keeps an
opening for one conversation while it is read back; an *appointment* is what stands in the calendar;
*busy* and *free* are half-open periods ``[start, end)``; a *practitioner* is whose time it is;
a *preference* is what the caller wished about day and hour; *handover* gives the caller to a person.
"""
