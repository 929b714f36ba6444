"""The knowledge store: everything that the assistant keeps, and the queries that read it. It imports no other part."""
