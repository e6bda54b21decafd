"""Session ids: signed by us, unguessable, told apart from anything else."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from channels.web_sessions import NotOurs, Session, SessionSigner, kept_secret

OURS = SessionSigner("the secret of today, long enough")


def test_an_issued_id_is_recognised_as_the_same_conversation() -> None:
    session = OURS.issue()
    assert OURS.read(session.id) == session


def test_no_two_ids_are_alike() -> None:
    assert len({OURS.issue().conversation for _ in range(1000)}) == 1000


def test_an_id_carries_at_least_128_random_bits_outside_its_signature() -> None:
    random = OURS.issue().id.partition(".")[0]
    assert len(random) * 6 >= 128  # base64url: six bits a character


def test_the_conversation_does_not_tell_the_signature() -> None:
    session = OURS.issue()
    signature = session.id.partition(".")[2]
    assert signature and signature not in session.conversation
    assert signature not in repr(session)


def test_the_conversation_alone_opens_nothing() -> None:
    session = OURS.issue()
    assert OURS.read(session.conversation) == NotOurs()
    assert OURS.read(session.conversation.removeprefix("web-")) == NotOurs()


@given(st.integers(min_value=0), st.characters())
def test_an_id_with_one_other_character_is_not_ours(place: int, character: str) -> None:
    id = OURS.issue().id
    place %= len(id)
    changed = id[:place] + character + id[place + 1 :]
    if changed != id:
        assert OURS.read(changed) == NotOurs()


@given(st.none() | st.text() | st.integers() | st.binary() | st.lists(st.text()))
def test_whatever_else_is_presented_is_not_ours(presented: object) -> None:
    assert OURS.read(presented) == NotOurs()


def test_an_id_signed_with_another_secret_is_not_ours() -> None:
    assert OURS.read(SessionSigner("another secret, as long as ours").issue().id) == NotOurs()


def test_an_id_of_the_previous_secret_lives_on_and_new_ones_are_signed_with_the_new() -> None:
    before = SessionSigner("the secret of yesterday")
    rotating = SessionSigner("the secret of today", previous="the secret of yesterday")
    after = SessionSigner("the secret of today")
    assert isinstance(rotating.read(before.issue().id), Session)
    assert isinstance(after.read(rotating.issue().id), Session)
    assert after.read(before.issue().id) == NotOurs()


def test_an_empty_secret_is_refused() -> None:
    with pytest.raises(ValueError, match="secret"):
        SessionSigner("")


def test_a_kept_secret_is_made_once_and_readable_by_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "data" / "session_secret"
    secret = kept_secret(path)
    assert len(secret) >= 32
    assert kept_secret(path) == secret
    assert path.stat().st_mode & 0o777 == 0o600


def test_processes_that_start_together_agree_on_the_secret(tmp_path: Path) -> None:
    path = tmp_path / "session_secret"
    with ThreadPoolExecutor(16) as pool:
        secrets = set(pool.map(lambda _: kept_secret(path), range(64)))
    assert len(secrets) == 1
    assert [file.name for file in tmp_path.iterdir()] == ["session_secret"]
