"""A mail server as others keep one (aiosmtpd, Debian's python3-aiosmtpd): STARTTLS and a password, or no mail.

Arguments: certificate, key. Says its port on the first line, then a line of JSON for each mail it takes.
Ends with its standard input.
"""

import json
import socket
import ssl
import sys

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult


class Taken:
    async def handle_DATA(self, server, session, envelope):
        mail = {
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "protected": session.ssl is not None,
            "signed_in": bool(session.authenticated),
            "content": envelope.content.decode(),
        }
        print(json.dumps(mail), flush=True)
        return "250 taken"


def authenticator(server, session, envelope, mechanism, given):
    return AuthResult(success=given.login == b"forum" and given.password == b"a password of the tests")


context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(sys.argv[1], sys.argv[2])
with socket.socket() as free:
    free.bind(("127.0.0.1", 0))
    port = free.getsockname()[1]
controller = Controller(
    Taken(),
    hostname="127.0.0.1",
    port=port,
    tls_context=context,
    require_starttls=True,
    authenticator=authenticator,
    auth_required=True,
)
controller.start()
print(port, flush=True)
sys.stdin.read()
controller.stop()
