"""Actions of the small assistant that the turn engine is tested with; one of each kind that can go wrong."""
