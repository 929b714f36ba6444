"""The one error of the store that a person is shown."""

from sqlalchemy import URL


class StoreError(Exception):
    """The store cannot be used; the message is one line that says why and what to do."""

    @classmethod
    def unreachable(cls, url: URL, error: Exception) -> "StoreError":
        """Tell that the database at `url` cannot be opened, without its password."""
        reason = str(getattr(error, "orig", error)).strip().splitlines() or [type(error).__name__]
        return cls(f"cannot use the database {url.render_as_string(hide_password=True)}: {reason[0]}")
