"""Runs the migrations on the connection that `knowledge.migration` hands over, inside its transaction."""

from alembic import context

from knowledge import (  # noqa: F401 - they fill the metadata
    conversations,
    embedding,
    enquiries,
    enquiry_files,
    entries,
    examples,
    feeds,
    history,
    key_check,
    models,
    notices,
    questions,
    shown,
    staff,
    telegram,
    uploads,
)
from knowledge.record import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    transactional_ddl=False,  # the caller's transaction holds all of it
)
context.run_migrations()
