"""The desk's tables.

Who has which time is said by ``cells`` alone: one row per practitioner, five minutes and place, whose primary
key refuses a second taker, be it an appointment or a hold. An appointment that is cancelled keeps its row and
loses its cells. A hold's cells go with the hold, an appointment's with the appointment.
"""
from __future__ import annotations

from sqlalchemy import (
    JSON,
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

from frontdesk.store.instant import Instant

# Constraints have names on both databases, so that a later migration can alter them.
metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)

appointments = Table(
    "appointments",
    metadata,
    Column("id", Text, primary_key=True),
    Column("booking_key", Text, nullable=False, unique=True),
    Column("practitioner", Text, nullable=False),
    Column("place", Integer, nullable=False, server_default="0"),
    Column("service", Text, nullable=False),
    Column("start_at", Instant, nullable=False),
    Column("end_at", Instant, nullable=False),
    Column("name", Text, nullable=False),
    Column("contact", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("channel", Text, nullable=False),
    Column("conversation", Text, nullable=False),
    Column("event_id", Text),
    Column("created_at", Instant, nullable=False),
    CheckConstraint("start_at < end_at", name="ends_after_it_starts"),
    Index("ix_appointments_start_at", "start_at"),
    Index("ix_appointments_conversation", "conversation"),
)

holds = Table(
    "holds",
    metadata,
    # The key is the conversation, because it holds one opening at most.
    Column("conversation", Text, primary_key=True),
    Column("practitioner", Text, nullable=False),
    Column("start_at", Instant, nullable=False),
    Column("end_at", Instant, nullable=False),
    Column("expires_at", Instant, nullable=False),
    Column("created_at", Instant, nullable=False),
)

cells = Table(
    "cells",
    metadata,
    Column("practitioner", Text, primary_key=True),
    # The start of the five minutes in POSIX seconds: thousands are read for an offer, and numbers are quick.
    Column("start_posix", BigInteger, primary_key=True),
    # Which of several places at once; one practitioner sees one caller at a time in place 0.
    Column("place", Integer, primary_key=True, server_default="0"),
    Column("appointment_id", Text, ForeignKey("appointments.id", ondelete="CASCADE"), index=True),
    Column("held_by", Text, ForeignKey("holds.conversation", ondelete="CASCADE"), index=True),
    Column("expires_at", Instant),
    CheckConstraint("(appointment_id IS NULL) <> (held_by IS NULL)", name="one_owner"),
    CheckConstraint("(held_by IS NULL) = (expires_at IS NULL)", name="only_holds_expire"),
)

offered = Table(
    "offered",
    metadata,
    # What is said to a caller and not yet chosen: others are offered other times as far as there are any.
    Column("conversation", Text, primary_key=True),
    Column("practitioner", Text, primary_key=True),
    Column("start_posix", BigInteger, primary_key=True),
    Column("expires_at", Instant, nullable=False),
)

faq_entries = Table(
    "faq_entries",
    metadata,
    Column("faq_id", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("question", Text, nullable=False),
    Column("answer", Text, nullable=False),
    Column("wordings", JSON, nullable=False),
    Column("key_phrases", JSON, nullable=False),
)

faq_unanswered = Table(
    "faq_unanswered",
    metadata,
    # The masked question itself: the same words again are the same question.
    Column("question", Text, primary_key=True),
    Column("times", Integer, nullable=False),
    Column("nearest", Text),
    Column("last_at", Instant, nullable=False),
    Index("ix_faq_unanswered_last_at", "last_at"),
)

messages = Table(
    "messages",
    metadata,
    Column("id", Text, primary_key=True),
    Column("created_at", Instant, nullable=False),
    Column("reason", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("contact", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("conversation", Text, nullable=False),
    Column("channel", Text, nullable=False),
    Column("status", Text, nullable=False),
    UniqueConstraint("conversation", "reason"),
    Index("ix_messages_created_at", "created_at"),
)
