# Receives the messages of synpunkt in Python 3.9 or later, without packages: one folder per message, with its JSON and
# its files. Put a web server with https before it, which adds the address of the sender to X-Forwarded-For.
import json
import os
import re
import secrets
import shutil
import time
from datetime import datetime, timezone
from email.parser import BytesParser
from email.policy import HTTP
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Lock

ORIGINS = os.environ.get("SYNPUNKT_ORIGINS", "https://www.example.se").split(",")
DATA = Path(os.environ.get("SYNPUNKT_DATA", "./synpunkt-data"))
LIMIT = int(os.environ.get("SYNPUNKT_LIMIT", "300"))  # messages of one address in ten minutes
MAX_BYTES = 60 * 1024 * 1024
READABLE_BY_ANYONE = {"Access-Control-Allow-Origin": "*"}

times = {}  # the times of the messages of the last ten minutes, by address
times_lock = Lock()


class Answer(Exception):
    """An answer that ends the request."""

    def __init__(self, status, body=None, headers=None):
        super().__init__(status)
        self.status, self.body, self.headers = status, body, headers or {}


def refuse(field, code, message=None):
    """Says which answers are wrong; the form shows it at the fields."""
    issue = {"field": field, "code": code}
    return Answer(422, {"issues": [issue if message is None else {**issue, "message": message}]})


def receipt_of(message_id):
    try:
        return json.loads((DATA / message_id / "receipt.json").read_text("utf-8"))
    except FileNotFoundError:
        return None


def parts_of(content_type, body):
    """The contents of the parts of a multipart body, by name; the files of one field share its name."""
    head = f"Content-Type: {content_type}\r\nMIME-Version: 1.0\r\n\r\n".encode("latin-1")
    parts = {}
    for part in BytesParser(policy=HTTP).parsebytes(head + body).iter_parts():
        name = part.get_param("name", header="content-disposition")
        parts.setdefault(name, []).append(part.get_payload(decode=True) or b"")
    return parts


def check_rate(address):
    with times_lock:
        now = time.time()
        for one in [one for one, known in times.items() if known[-1] <= now - 600]:
            del times[one]
        recent = [one for one in times.get(address, []) if one > now - 600]
        if len(recent) >= LIMIT:
            seconds = max(1, int(recent[0] + 600 - now))
            raise Answer(429, {"title": "Too many messages"}, {"Retry-After": str(seconds)})
        times[address] = [*recent, now]


def store(content_type, body):
    # The message: the body, or with files the part "message", which is a file too.
    is_multipart = content_type.startswith("multipart/form-data")
    parts = parts_of(content_type, body) if is_multipart else {"message": [body]}
    try:
        text = parts["message"][0].decode("utf-8")
        message = json.loads(text)
        message_id = message["id"]
        values = dict(message["values"])
    except (KeyError, TypeError, ValueError):
        raise Answer(400, {"title": "Not a message of synpunkt"}) from None
    if not re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", str(message_id)):
        raise Answer(400, {"title": "Not a message of synpunkt"})

    # A repeat has the same id: answer as the first time.
    earlier = receipt_of(message_id)
    if earlier:
        raise Answer(200, earlier)

    # Check what came, field by field; replace "description" by the fields of your form. Every visitor can send anything:
    # the form has checked nothing that you can rely on.
    description = values.get("description")
    if not isinstance(description, str) or not description.strip():
        raise refuse("description", "required")
    if len(description) > 4000:
        raise refuse("description", "tooLong", "Skriv högst 4000 tecken")

    # The files: each must be one that the message lists.
    files = []
    for field, listed in values.items():
        if not isinstance(listed, list) or not all(isinstance(one, dict) and "size" in one for one in listed):
            continue
        found = parts.get(field, [])
        if [len(one) for one in found] != [one["size"] for one in listed]:
            raise refuse(field, "invalid")
        files += found

    # Store all of it or nothing: a folder that is complete gets its name. Names of files are ours, not the sender's.
    received_at = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    receipt = {"reference": message_id[:8].upper(), "receivedAt": received_at}
    folder = DATA / f"new-{secrets.token_hex(8)}"
    folder.mkdir(mode=0o700, parents=True)
    (folder / "message.json").write_text(text, "utf-8")
    (folder / "receipt.json").write_text(json.dumps(receipt), "utf-8")
    for number, content in enumerate(files, 1):
        (folder / f"file-{number}").write_bytes(content)
    try:
        folder.rename(DATA / message_id)
    except OSError:
        shutil.rmtree(folder)
        first = receipt_of(message_id)
        if first is None:
            raise
        # The same message came twice at once.
        raise Answer(200, first) from None
    raise Answer(201, receipt)


class Endpoint(BaseHTTPRequestHandler):
    def answer(self, answer):
        self.send_response(answer.status)
        origin = self.headers.get("Origin")
        self.send_header("Vary", "Origin")
        # A page on another origin may send, and read the answer, only if its origin is listed.
        if origin in ORIGINS:
            self.send_header("Access-Control-Allow-Origin", origin)
            self.send_header("Access-Control-Expose-Headers", "retry-after")
        for name, value in answer.headers.items():
            self.send_header(name, value)
        body = b"" if answer.body is None else json.dumps(answer.body).encode("utf-8")
        self.send_header("Content-Type", f"application/{'json' if answer.status < 300 else 'problem+json'}")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_OPTIONS(self):
        # Any page may ask, and then read the 403 below: a browser hides a refusal here, as if the server were down.
        headers = {"Access-Control-Max-Age": "86400"} if self.headers.get("Origin") in ORIGINS else READABLE_BY_ANYONE
        self.answer(Answer(204, None, {**headers, "Access-Control-Allow-Headers": "content-type, idempotency-key"}))

    def do_GET(self):
        self.answer(Answer(405, {"title": "Method not allowed"}, {"Allow": "POST, OPTIONS"}))

    def do_POST(self):
        try:
            origin = self.headers.get("Origin")
            if origin is not None and origin not in ORIGINS:
                raise Answer(403, {"title": "Origin not listed"}, READABLE_BY_ANYONE)
            # What comes before the last one, the sender may have made up.
            check_rate(self.headers.get("X-Forwarded-For", self.client_address[0]).split(",")[-1].strip())
            length = int(self.headers.get("Content-Length", 0))
            if length > MAX_BYTES:
                self.close_connection = True
                raise Answer(413, {"title": "Too large"})
            store(self.headers.get("Content-Type", ""), self.rfile.read(length))
        except Answer as answer:
            self.answer(answer)
        except Exception as error:  # whatever else happens, the message is not stored, and the form must know it
            self.log_error("%r", error)
            self.answer(Answer(500, {"title": "Not stored"}))

    def log_message(self, *_):
        """Logs no addresses."""


if __name__ == "__main__":
    server = ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("PORT", "8080"))), Endpoint)
    print(f"listening on http://127.0.0.1:{server.server_port}/", flush=True)
    server.serve_forever()
