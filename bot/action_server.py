"""All actions, on a store made ready, for Rasa's own server: `rasa run actions --actions bot.action_server`.

They read as in `serve`; what would write refuses, because there is no turn whose transaction it could belong to.
"""

import importlib
import pkgutil

from sanic import Sanic

import actions
from bot import settings
from bot.startup import open_store

# rasa_sdk 3.6.2 counts on workers that inherit its actions; sanic now starts them afresh unless told otherwise.
Sanic.start_method = "fork"

# Closed, so that no worker inherits a connection or a writer; reading opens connections anew.
open_store(settings.load(), lambda _step: None).close()
for _module in pkgutil.walk_packages(actions.__path__, "actions."):
    importlib.import_module(_module.name)
