"""Serves moto on a free port of 127.0.0.1, which it prints, until its standard input ends (as it does when the tests'
JVM ends, however that happens)."""

import copy
import logging
import os
import sys
import threading
import types

from moto.dynamodb import models
from moto.moto_server.werkzeug_app import (
    DomainDispatcherApplication,
    MotoRequestHandler,
    create_backend_app,
)
from werkzeug.serving import make_server

logging.getLogger("werkzeug").setLevel(logging.ERROR)

moto = DomainDispatcherApplication(create_backend_app)
one_at_a_time = threading.Lock()
transact_write_items = models.DynamoDBBackend.transact_write_items


def app(environ, start_response):
    # moto rolls a failed transaction back by putting its tables back as they were, with the loss of what other requests
    # wrote meanwhile: so there must be none.
    with one_at_a_time:
        return moto(environ, start_response)


def copy_each_table_once(self, transact_items):
    # Before a transaction moto copies the whole table once for each action, up to a hundred times: half a minute where
    # once takes a third of a second.
    copies = {}

    def deepcopy(value):
        if id(value) not in copies:
            copies[id(value)] = copy.deepcopy(value)
        return copies[id(value)]

    backup = types.SimpleNamespace(deepcopy=deepcopy, copy=copy.copy)
    models.copy, original = backup, models.copy
    try:
        return transact_write_items(self, transact_items)
    finally:
        models.copy = original


def end_with_the_tests():
    sys.stdin.read()
    os._exit(0)


models.DynamoDBBackend.transact_write_items = copy_each_table_once
threading.Thread(target=end_with_the_tests, daemon=True).start()
server = make_server("127.0.0.1", 0, app, threaded=True, request_handler=MotoRequestHandler)
print(server.server_port, flush=True)
server.serve_forever()
