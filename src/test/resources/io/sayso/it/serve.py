"""Serves moto on a free port of 127.0.0.1, which it prints, until its standard input ends (as it does when the tests'
JVM ends, however that happens)."""

import copy
import json
import logging
import os
import sys
import threading
import types
import urllib.error
import urllib.request

from moto.core.config import default_user_config
from moto.dynamodb import models
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


def end_with_the_tests():
    sys.stdin.read()
    os._exit(0)


models.DynamoDBBackend.transact_write_items = copy_each_table_once
resource_eval_s3.ResourceEvalS3._handle_list_objects_v2 = staticmethod(list_as_step_functions_does)
lambda_eval_utils._invoke_lambda_function = invoke_by_http
default_user_config["stepfunctions"]["execute_state_machine"] = True
threading.Thread(target=end_with_the_tests, daemon=True).start()
server = make_server("127.0.0.1", 0, app, threaded=True, request_handler=MotoRequestHandler)
os.environ["MOTO_PORT"] = str(server.server_port)  # where its state machines find S3 and SQS
print(server.server_port, flush=True)
server.serve_forever()
