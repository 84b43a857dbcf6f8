"""Serves moto on a free port of 127.0.0.1, which it prints, until its standard input ends (as it does when the tests'
JVM ends, however that happens)."""

import base64
import copy
import functools
import json
import logging
import os
import sys
import threading
import types
import urllib.error
import urllib.request

from moto import backends
from moto.core import responses
from moto.core.config import default_user_config
from moto.dynamodb import models
from moto.dynamodb.models import dynamo_type
from moto.dynamodb.models import table as tables
from moto.dynamodb.responses import DynamoHandler
from moto.moto_server.werkzeug_app import (
    DomainDispatcherApplication,
    MotoRequestHandler,
    create_backend_app,
)
from moto.stepfunctions.parser.asl.component.state.exec.state_map.item_reader.eval import (
    resource_eval_s3,
)
from moto.stepfunctions.parser.asl.component.state.exec.state_task import (
    lambda_eval_utils,
)
from werkzeug.serving import make_server

logging.getLogger("werkzeug").setLevel(logging.ERROR)

moto = DomainDispatcherApplication(create_backend_app)
one_at_a_time = threading.Lock()
transact_write_items = models.DynamoDBBackend.transact_write_items
query = tables.Table.query
scan = tables.Table.scan
set_checked = dynamo_type.LimitedSizeDict.__setitem__
modules = tuple(backends.list_of_moto_modules())


def app(environ, start_response):
    # moto rolls a failed transaction back by putting its tables back as they were, with the loss of what other requests
    # wrote meanwhile: so there must be none.
    with one_at_a_time:
        return moto(environ, start_response)


def copy_each_table_once(self, transact_items):
    # Before a transaction moto copies the whole table once for each action, up to a hundred times: half a minute where
    # once takes a third of a second. And only an update changes an item in its place: without one it is enough to copy the dictionaries.
    updates = any("Update" in item for item in transact_items)
    copies = {}

    def deepcopy(value):
        if id(value) not in copies:
            copies[id(value)] = copy.deepcopy(value) if updates else with_the_same_items(value)
        return copies[id(value)]

    backup = types.SimpleNamespace(deepcopy=deepcopy, copy=copy.copy)
    models.copy, original = backup, models.copy
    try:
        return transact_write_items(self, transact_items)
    finally:
        models.copy = original


def list_as_step_functions_does(env, resource_runtime_part, state_credentials):
    # moto's own takes the first page alone, fails where there is none, and leaves times as Python has them.
    s3 = resource_eval_s3.ResourceEvalS3._get_s3_client(resource_runtime_part, state_credentials)
    pages = s3.get_paginator("list_objects_v2").paginate(**env.stack.pop())
    items = [item for page in pages for item in page.get("Contents", [])]
    env.stack.append([item | {"LastModified": int(item["LastModified"].timestamp())} for item in items])


def invoke_by_http(parameters, region, state_credentials):
    # The tests' function is no container: its name is the address at which the tests' JVM runs it.
    try:
        request = urllib.request.Request(parameters["FunctionName"], data=parameters["Payload"])
        with urllib.request.urlopen(request) as answer:
            return {"StatusCode": 200, "Payload": json.load(answer)}
    except urllib.error.HTTPError as failure:
        return {"StatusCode": 200, "FunctionError": "Unhandled", "Payload": json.load(failure)}


def with_the_same_items(table):
    other = copy.copy(table)
    other.items = table.items.copy()
    for hash_key, items in table.items.items():
        other.items[hash_key] = copy.copy(items)
    return other


def set_sized(self, key, value):
    # For each attribute of an item moto adds up the sizes of those before it, a fifth of a put's time. What was ever put into
    # the item is at least what is in it: only near the limit of 400 KB need moto see for itself.
    if not hasattr(self, "at_most"):
        self.at_most = sum(size(k) + size(v) for k, v in self.items())
    self.at_most += size(key) + size(value)
    if self.at_most < 400_000:
        dict.__setitem__(self, key, value)
    else:
        set_checked(self, key, value)


def size(value):
    return value.size() if type(value) is dynamo_type.DynamoType else dynamo_type.bytesize(str(value))


def scan_without_copies(*args, **kwargs):
    # What a scan finds is written out before another request is served; to copy it takes as long as to put it did.
    backup = tables.copy
    tables.copy = types.SimpleNamespace(deepcopy=lambda value: value, copy=copy.copy)
    try:
        return scan(*args, **kwargs)
    finally:
        tables.copy = backup


def query_of_partition(self, hash_key, *args, **kwargs):
    # To find one partition's items moto sorts those of the whole table, each time.
    by_index = kwargs.get("index_name") or args[6:] and args[6]
    if by_index:
        return query(self, hash_key, *args, **kwargs)
    self.all_items = lambda: list(self.items.get(hash_key, {}).values())
    try:
        return query(self, hash_key, *args, **kwargs)
    finally:
        del self.all_items


def as_json(action):
    # moto writes a result by botocore's model, which takes longer over a thousand items than to find them did.
    @functools.wraps(action)
    def answer(self):
        result = {name: value for name, value in action(self).result.items() if value is not None}
        return json.dumps(result, default=lambda binary: base64.b64encode(binary).decode())

    return answer


def end_with_the_tests():
    sys.stdin.read()
    os._exit(0)


models.DynamoDBBackend.transact_write_items = copy_each_table_once
resource_eval_s3.ResourceEvalS3._handle_list_objects_v2 = staticmethod(list_as_step_functions_does)
lambda_eval_utils._invoke_lambda_function = invoke_by_http
default_user_config["stepfunctions"]["execute_state_machine"] = True
tables.Table.query = query_of_partition
tables.Table.scan = scan_without_copies
DynamoHandler.query = as_json(DynamoHandler.query)
DynamoHandler.scan = as_json(DynamoHandler.scan)
dynamo_type.LimitedSizeDict.__setitem__ = set_sized
# for each request moto lists its own folder twice, and the methods of a class
backends.list_of_moto_modules = lambda: modules
responses.method_names_from_class = functools.cache(responses.method_names_from_class)
threading.Thread(target=end_with_the_tests, daemon=True).start()
server = make_server("127.0.0.1", 0, app, threaded=True, request_handler=MotoRequestHandler)
os.environ["MOTO_PORT"] = str(server.server_port)  # where its state machines find S3 and SQS
print(server.server_port, flush=True)
server.serve_forever()
