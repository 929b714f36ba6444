"""The staff console at /console."""
