"""Why a database's server is not believed, out of what the client library says about it."""

from __future__ import annotations

from medibook_desktop.domain.errors import ServerNotTrusted


def distrust_in(text: str) -> ServerNotTrusted | None:
    """libpq's words for a server that answers, but not as the address wants it; several hosts are told together."""
    if "does not support SSL" in text:
        return ServerNotTrusted("The database's server speaks no TLS, and its address asks for it.")
    if "root certificate file" in text:
        return ServerNotTrusted(
            "The authority's certificate, by which this computer knows the database's server, cannot be read.",
            next_step="Accept the enrolment file once more, or correct sslrootcert in database_url.",
        )
    if "does not match host name" in text:
        return ServerNotTrusted("The database's server shows a certificate that is for another name.")
    if "certificate verify failed" in text:
        return ServerNotTrusted()
    if "protocol version" in text or "unsupported protocol" in text:
        return ServerNotTrusted(
            "The database's server speaks an older TLS than 1.3.",
            next_step="IT sets ssl_max_protocol_version there, or ssl_min_protocol_version in the address.",
        )
    return None
