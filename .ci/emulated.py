"""The function as `sam build` laid it out, under AWS Lambda's runtime interface emulator, and moto's server in place of AWS.

Needs boto3 and PyYAML (aws-sam-cli brings both).
"""

import json
import os
import pathlib
import signal
import socket
import subprocess
import sys
import time
import urllib.request

import boto3
import yaml

HANDLER = "io.sayso.lambda.ArticleHandler::handleRequest"
MAIN = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda"
REGION = "us-east-1"
START_SECONDS = 60


class Program:
    """A process with all its children, ended on leaving."""

    def __init__(self, name, folder):
        self.path = folder / f"{name}.log"
        self.process = None

    def start(self, command, environment):
        with open(self.path, "wb") as log:
            self.process = subprocess.Popen(
                [str(c) for c in command],
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    def log(self):
        return self.path.read_text(errors="replace")

    def wait_for(self, port):
        until = time.monotonic() + START_SECONDS
        while time.monotonic() < until:
            if self.process.poll() is not None:
                break
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                return
            except OSError:
                time.sleep(0.1)
        sys.exit(f"{self.path.stem} did not listen on port {port} within {START_SECONDS} s:\n{self.log()}")

    def kill(self):
        """Ends all at once, by SIGKILL; the emulator gives Java a process group of its own, but no session."""
        for stat in pathlib.Path("/proc").glob("[0-9]*/stat"):
            try:
                if int(stat.read_text().rpartition(")")[2].split()[3]) == self.process.pid:
                    os.kill(int(stat.parent.name), signal.SIGKILL)
            except (FileNotFoundError, ProcessLookupError):
                continue
        self.process.wait()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process and self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGTERM)
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.kill()


def load_template(path):
    class Loader(yaml.SafeLoader):
        pass

    def intrinsic(loader, suffix, node):
        if isinstance(node, yaml.ScalarNode):
            return {suffix: loader.construct_scalar(node)}
        if isinstance(node, yaml.SequenceNode):
            return {suffix: loader.construct_sequence(node, deep=True)}
        return {suffix: loader.construct_mapping(node, deep=True)}

    Loader.add_multi_constructor("!", intrinsic)
    return yaml.load(path.read_text(), Loader)


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def start_moto(moto, program):
    port = free_port()
    # moto writes the times of its events without an offset, in local time; the function takes them as UTC.
    moto.start([program, "-H", "127.0.0.1", "-p", port], os.environ | {"TZ": "UTC"})
    moto.wait_for(port)
    return f"http://127.0.0.1:{port}"


def start_emulator(emulator, args, endpoint, template, table):
    """Returns a function that invokes an event and gives the answer.

    args: build, the folder that `sam build` made; runtime, the folder of the runtime interface client's jars; emulator and java, programs.
    """
    function = template["Resources"]["ArticleFunction"]["Properties"]
    if function["Handler"] != HANDLER:
        sys.exit(f"the template's handler must be {HANDLER}, but was {function['Handler']}")
    environment = {
        "PATH": os.environ["PATH"],
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test",
        "AWS_REGION": REGION,
        "AWS_DEFAULT_REGION": REGION,
        "AWS_ENDPOINT_URL": endpoint,
        "AWS_LAMBDA_FUNCTION_NAME": "sayso",
        "AWS_LAMBDA_FUNCTION_TIMEOUT": "120",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "2048",
        "TABLE_NAME": table,
    }
    port = free_port()
    api = free_port()
    class_path = f"{args.runtime}/*:{args.build}:{args.build}/lib/*"
    emulator.start(
        [args.emulator]
        + ["--runtime-interface-emulator-address", f"127.0.0.1:{port}", "--runtime-api-address", f"127.0.0.1:{api}"]
        + [args.java, "-Xmx1400m", "-cp", class_path, MAIN, HANDLER],
        environment,
    )
    emulator.wait_for(port)

    def invoke(event):
        url = f"http://127.0.0.1:{port}/2015-03-31/functions/function/invocations"
        request = urllib.request.Request(url, json.dumps(event).encode(), {"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=150) as response:
            return json.load(response)

    return invoke


def create_table(dynamodb, template, name):
    table = template["Resources"]["ArticleTable"]["Properties"]
    kept = ("BillingMode", "AttributeDefinitions", "KeySchema", "GlobalSecondaryIndexes")
    dynamodb.create_table(TableName=name, **{k: table[k] for k in kept})


class Aws:
    """A bucket, its queue and a table, made in moto as the template has them."""

    def __init__(self, endpoint, template, bucket, table):
        self.bucket, self.table = bucket, table

        def client(service):
            keys = {"aws_access_key_id": "test", "aws_secret_access_key": "test"}
            return boto3.client(service, endpoint_url=endpoint, region_name=REGION, **keys)

        self.s3, self.sqs, self.dynamodb = client("s3"), client("sqs"), client("dynamodb")
        create_table(self.dynamodb, template, table)
        self.queue = self.sqs.create_queue(QueueName="articles")["QueueUrl"]
        attributes = self.sqs.get_queue_attributes(QueueUrl=self.queue, AttributeNames=["QueueArn"])
        arn = attributes["Attributes"]["QueueArn"]
        self.s3.create_bucket(Bucket=bucket)
        self.s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
        notification = {"QueueArn": arn, "Events": ["s3:ObjectCreated:*", "s3:ObjectRemoved:*"]}
        self.s3.put_bucket_notification_configuration(
            Bucket=bucket, NotificationConfiguration={"QueueConfigurations": [notification]}
        )

    def take_batch(self):
        """What waits in the queue, as the event that Lambda makes of it; the queue is empty afterwards."""
        records = []
        while messages := self.sqs.receive_message(QueueUrl=self.queue, MaxNumberOfMessages=10).get("Messages"):
            for m in messages:
                record = {"messageId": m["MessageId"], "receiptHandle": m["ReceiptHandle"], "body": m["Body"]}
                records.append(record | {"eventSource": "aws:sqs", "awsRegion": REGION})
                self.sqs.delete_message(QueueUrl=self.queue, ReceiptHandle=m["ReceiptHandle"])
        return {"Records": records}

    def items(self):
        return self.dynamodb.scan(TableName=self.table, ConsistentRead=True)["Items"]

    def query(self, index, value):
        return self.dynamodb.query(
            TableName=self.table,
            IndexName=index,
            KeyConditionExpression="#k = :v",
            ExpressionAttributeNames={"#k": f"{index}PK"},
            ExpressionAttributeValues={":v": {"S": value}},
        )["Items"]
