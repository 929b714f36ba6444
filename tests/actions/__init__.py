"""Tests of the actions, against the real seed."""
