"""Signing in and out of the console."""

import asyncio

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route
from starlette.templating import Jinja2Templates
from starlette_admin.auth import AdminUser, BaseAuthProvider
from starlette_admin.flash import get_flashed_messages
from starlette_admin.helpers import safe_redirect_url

from bot.console.backoff import Backoff
from bot.console.page import ROOT, database, write
from knowledge import staff

COOKIE = "passport_staff"
HASHES_AT_ONCE = 2  # each takes 19 MiB and a processor
WRONG = "That e-mail address and password do not belong together."


class SignIn(BaseAuthProvider):
    """Knows by a cookie who asks, and gives that cookie to whoever knows an account's password."""

    def __init__(self, backoff: Backoff, *, secure: bool) -> None:
        super().__init__()
        self._backoff = backoff
        self._room = asyncio.Semaphore(HASHES_AT_ONCE)
        self._secure = secure

    async def authenticate(self, request: Request) -> AdminUser | None:
        """Return who holds the session of the request's cookie, and keep it where the pages look for it."""
        token = request.cookies.get(COOKIE)
        if not token:
            return None

        def reading() -> staff.Person | None:
            """Look the session up."""
            with database(request).read() as session:
                return staff.signed_in(session, token)

        found = await run_in_threadpool(reading)
        request.state.person = found
        return AdminUser(username=found.name) if found else None

    def get_routes(self, templates: Jinja2Templates) -> list[Route]:
        """Return the routes of signing in and out."""
        self._templates = templates
        return [
            Route("/login", self.sign_in, methods=["GET", "POST"], name="login"),
            Route("/logout", self.sign_out, methods=["POST"], name="logout"),
        ]

    async def sign_in(self, request: Request) -> Response:
        """Show the form, and take it."""
        if request.method == "GET":
            return self._form(request, 200)
        form = await request.form()
        email, password = str(form.get("email") or ""), str(form.get("password") or "")
        # Charged before the password is looked at, so that attempts at the same time gain nothing.
        wait = self._backoff.attempt(email, request.client.host if request.client else "")
        if wait:
            said = f"Too many attempts from your address. Please try again in {wait} seconds."
            return self._form(request, 429, email=email, error=said, headers={"Retry-After": str(wait)})

        def checking() -> staff.Account | None:
            """Compare the password."""
            with database(request).read() as session:
                return staff.checked(session, email, password)

        async with self._room:
            found = await run_in_threadpool(checking)
        if found is None:
            return self._form(request, 400, email=email, error=WRONG)
        self._backoff.succeeded(email, request.client.host if request.client else "")
        return self.admit(request, await write(request, lambda session: staff.sign_in(session, found)))

    def admit(self, request: Request, token: str) -> Response:
        """Send a person who has just signed in to where he wanted to go."""
        home = f"{ROOT}/"
        response = RedirectResponse(safe_redirect_url(request.query_params.get("next") or home, request, home), 303)
        self._set_cookie(request, response, token)
        return response

    async def sign_out(self, request: Request) -> Response:
        """End the session."""
        token = request.cookies.get(COOKIE, "")
        await write(request, lambda session: staff.sign_out(session, token))
        response = RedirectResponse(f"{ROOT}/login", 303)
        response.delete_cookie(COOKIE, path=ROOT)
        return response

    def _set_cookie(self, request: Request, response: Response, token: str) -> None:
        """Give the browser its token, out of reach of scripts and of other sites' forms."""
        secure = self._secure or request.url.scheme == "https"
        seconds = int(staff.SESSION_TIME.total_seconds())
        response.set_cookie(COOKIE, token, seconds, path=ROOT, secure=secure, httponly=True, samesite="lax")

    def _form(
        self, request: Request, status: int, headers: dict[str, str] | None = None, **content: object
    ) -> Response:
        """Show the form."""
        waiting = get_flashed_messages(request)
        content = {"flashed_messages": waiting, **content}
        return self._templates.TemplateResponse(request, "login.html", content, status, headers=headers)
