"""What holds for every offer, whatever is free, wished and refused."""
from __future__ import annotations

from datetime import datetime

from hypothesis import given
from hypothesis import strategies as st
from practice_builders import NOW, a_practice, a_practitioner, a_service, de, starts, wishing

from frontdesk.appointment import Opening
from frontdesk.availability import practice_openings
from frontdesk.offer import Fitting, Nearest, NoOpening, choose
from frontdesk.preference import Preference, PreferenceKind
from frontdesk.spread import half_day

ANY, ASAP = Preference.any(), Preference(PreferenceKind.ASAP)
BOTH = [a_practitioner("dupont"), a_practitioner("martin")]
A_WEEK = practice_openings(a_practice(*BOTH), a_service(), {one.id: [] for one in BOTH}, NOW)[:110]


@st.composite
def calls(draw: st.DrawFn) -> tuple[list[Opening], Preference, list[datetime], str]:
    """Some openings of two people over a week, a wish, what was refused, and a caller."""
    openings = draw(st.lists(st.sampled_from(A_WEEK), unique=True, max_size=40))
    days = draw(st.lists(st.sampled_from(range(1, 9)), max_size=3))
    hours = draw(st.sampled_from([("0h", "12h"), ("12h", "23h"), ("10h", "10h01"), ("0h", "23h")]))
    wish = wishing(*[de(f"{day} juin {hours[0]}", hours[1]) for day in days])
    preference = draw(st.sampled_from([ANY, ASAP, wish, wishing(*wish.intervals, practitioner="martin")]))
    refused = draw(st.lists(st.sampled_from(A_WEEK), max_size=8))
    return openings, preference, [opening.start for opening in refused], draw(st.sampled_from(["", "call-1", "call-2"]))


def fits(opening: Opening, preference: Preference) -> bool:
    """Against a plain search through the intervals."""
    if preference.practitioner not in (None, opening.practitioner):
        return False
    return preference.kind is not PreferenceKind.PERIODS or any(one.has(opening.start) for one in preference.intervals)


@given(calls(), st.integers(1, 3))
def test_every_offer_keeps_the_rules(
    call: tuple[list[Opening], Preference, list[datetime], str], round_number: int
) -> None:
    openings, preference, refused, seed = call
    times = {opening.start for opening in openings}
    proposal = choose(
        openings, preference, NOW, offer_id="offer-1", avoid=refused, seed=seed, round_number=round_number
    )
    if isinstance(proposal, NoOpening):
        assert not times
        return
    said = list(proposal.offer.openings)
    assert len(said) == min(3, len(times)), "exactly three when three exist"
    assert [one.start for one in said] == sorted({one.start for one in said}), "in order, each time once"
    assert set(said) <= set(openings)
    fresh = times - set(refused)
    assert len(fresh & {one.start for one in said}) == min(3, len(fresh)), "new ones as far as there are"
    fitting = [one for one in said if fits(one, preference)]
    assert isinstance(proposal, Fitting) == (len(fitting) == len(said))
    assert not isinstance(proposal, Nearest) or proposal.fitting == len(fitting)
    welcome = [one for one in openings if one.start in fresh and fits(one, preference)]
    assert len(fitting) >= min(3, len({one.start for one in welcome})), "nothing nearest while something fits"
    if preference.kind is not PreferenceKind.ASAP and len(fitting) == 3 and len({half_day(one) for one in welcome}) > 1:
        assert len({half_day(one) for one in said}) > 1, f"two half-days when there are two: {starts(said)}"
