"""questions without an answer"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "r0003"
down_revision = "r0002"


def upgrade() -> None:
    """One more table."""
    op.create_table(
        "faq_unanswered",
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.Column("nearest", sa.Text(), nullable=True),
        sa.Column("last_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("question", name=op.f("pk_faq_unanswered")),
    )
    op.create_index(op.f("ix_faq_unanswered_last_at"), "faq_unanswered", ["last_at"])
