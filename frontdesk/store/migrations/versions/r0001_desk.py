"""appointments, holds, cells, FAQ, messages"""
from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "r0001"
down_revision = None


def upgrade() -> None:
    """The first tables."""
    op.create_table(
        "appointments",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("booking_key", sa.Text(), nullable=False),
        sa.Column("practitioner", sa.Text(), nullable=False),
        sa.Column("place", sa.Integer(), server_default="0", nullable=False),
        sa.Column("service", sa.Text(), nullable=False),
        sa.Column("start_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("end_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("contact", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("conversation", sa.Text(), nullable=False),
        sa.Column("event_id", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("start_at < end_at", name=op.f("ck_appointments_ends_after_it_starts")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appointments")),
        sa.UniqueConstraint("booking_key", name=op.f("uq_appointments_booking_key")),
    )
    op.create_index(op.f("ix_appointments_conversation"), "appointments", ["conversation"])
    op.create_index(op.f("ix_appointments_start_at"), "appointments", ["start_at"])
    op.create_table(
        "faq_entries",
        sa.Column("faq_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("wordings", sa.JSON(), nullable=False),
        sa.Column("key_phrases", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("faq_id", name=op.f("pk_faq_entries")),
    )
    op.create_table(
        "holds",
        sa.Column("conversation", sa.Text(), nullable=False),
        sa.Column("practitioner", sa.Text(), nullable=False),
        sa.Column("start_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("end_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("conversation", name=op.f("pk_holds")),
    )
    op.create_table(
        "messages",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("contact", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("conversation", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_messages")),
        sa.UniqueConstraint("conversation", "reason", name=op.f("uq_messages_conversation_reason")),
    )
    op.create_index(op.f("ix_messages_created_at"), "messages", ["created_at"])
    op.create_table(
        "cells",
        sa.Column("practitioner", sa.Text(), nullable=False),
        sa.Column("start_posix", sa.BigInteger(), nullable=False),
        sa.Column("place", sa.Integer(), server_default="0", nullable=False),
        sa.Column("appointment_id", sa.Text(), nullable=True),
        sa.Column("held_by", sa.Text(), nullable=True),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("(appointment_id IS NULL) <> (held_by IS NULL)", name=op.f("ck_cells_one_owner")),
        sa.CheckConstraint("(held_by IS NULL) = (expires_at IS NULL)", name=op.f("ck_cells_only_holds_expire")),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointments.id"], name=op.f("fk_cells_appointment_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["held_by"], ["holds.conversation"], name=op.f("fk_cells_held_by"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("practitioner", "start_posix", "place", name=op.f("pk_cells")),
    )
    op.create_index(op.f("ix_cells_appointment_id"), "cells", ["appointment_id"])
    op.create_index(op.f("ix_cells_held_by"), "cells", ["held_by"])
