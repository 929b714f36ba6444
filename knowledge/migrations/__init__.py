"""The migrations of the tables, run by `knowledge.migration`."""
