"""The running program: turn engine, channels, command line, settings. Nothing imports it."""
