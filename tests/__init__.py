"""Tests; the folders mirror those of the product, and what the assistant must answer stands in data files."""
