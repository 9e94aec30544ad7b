"""The program's own log: one JSON line an event in a rotating file, and nothing about a patient in it."""

from __future__ import annotations

import logging
import logging.handlers
import re
import secrets
import sys
from collections.abc import Mapping, MutableMapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from medibook_desktop.foundation.setting_values import hide_passwords

if TYPE_CHECKING:
    import structlog

_MEGABYTES = 5 * 1024 * 1024
_KEPT_FILES = 5

# fmt: off
ALLOWED_KEYS = frozenset(
    {
        "event", "level", "timestamp", "logger", "log_id", "error_code", "error_type", "where",
        "traceback", "attempt", "attempts", "back_off", "bytes", "channel", "code", "command", "count",
        "days", "doctor_id", "ended", "exit_code", "folder", "host", "job", "kind", "milliseconds",
        "next_try", "path", "pid", "port", "process", "reason_code", "release", "role", "rows",
        "seconds", "server", "shard", "since", "slot_id", "booking_id", "request_id", "outbox_id",
        "lsn", "sqlstate", "state", "status", "step", "terminal", "thread", "try_number", "version",
        "what",
    }
)
# fmt: on
"""What may stand in a log line. Ids of bookings and slots help to find a fault; a patient's id, name, phone,
birth date, note, or the text that somebody typed is in no key here."""


def new_log_id() -> str:
    """A short name for one unexpected error, to be read out on the telephone, such as `K7QD-2MXA`."""
    letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"  # no I, O, 0, 1
    text = "".join(secrets.choice(letters) for _ in range(8))
    return f"{text[:4]}-{text[4:]}"


def set_up_logging(log_dir: Path, *, process: str = "terminal", to_screen: bool = False) -> Path:
    """Send structlog's and the standard library's events to `log_dir`/`process`.log; returns that path.

    Five files of 5 MB are kept, readable by the user alone. Where the folder cannot be written (a full disk),
    the program goes on and logs to the screen instead.
    """
    import structlog

    chain: list[Any] = [
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        describe_error,
        keep_allowed_keys,
    ]
    formatter = structlog.stdlib.ProcessorFormatter(
        pass_foreign_args=True,
        foreign_pre_chain=[drop_foreign_text, *chain],
        processors=[
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
    )
    path = log_dir / f"{process}.log"
    handlers: list[logging.Handler] = []
    try:
        log_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.touch(mode=0o600)
        handlers.append(
            logging.handlers.RotatingFileHandler(
                path, maxBytes=_MEGABYTES, backupCount=_KEPT_FILES - 1, encoding="utf-8"
            )
        )
    except OSError:
        to_screen = True
    if to_screen and sys.stderr is not None:  # a windowed program on Windows has none
        handlers.append(logging.StreamHandler())
    root = logging.getLogger()
    for old in list(root.handlers):
        if getattr(old, "_medibook", False):
            root.removeHandler(old)
            old.close()
    for handler in handlers:
        handler.setFormatter(formatter)
        handler._medibook = True  # type: ignore[attr-defined]
        root.addHandler(handler)
    root.setLevel(logging.INFO)
    logging.raiseExceptions = False  # a disk that fills up must not print tracebacks over the program
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *chain,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )
    return path


def get_logger(name: str) -> structlog.stdlib.BoundLogger:
    """A logger: `log.info("cache cleared", doctor_id=7)`: the event is a fixed sentence, values are keys."""
    import structlog

    logger: structlog.stdlib.BoundLogger = structlog.stdlib.get_logger(name)
    return logger


def log_unexpected(log: structlog.stdlib.BoundLogger, error: BaseException, where: str) -> str:
    """Log an unexpected error and return the log id that the dialog shows."""
    log_id = new_log_id()
    log.error("unexpected error", log_id=log_id, where=where, exc_info=error)
    return log_id


def keep_allowed_keys(_logger: Any, _method: str, event: MutableMapping[str, Any]) -> Mapping[str, Any]:
    """Drop every key that is not on the list, and hide the passwords of URLs in what stays."""
    kept: dict[str, Any] = {}
    dropped = []
    for key, value in event.items():
        if key in ALLOWED_KEYS or key.startswith(
            "_"
        ):  # the underscored ones are structlog's own and not printed
            kept[key] = hide_passwords(value) if isinstance(value, str) else value
        else:
            dropped.append(key)
    if dropped:
        kept["what"] = f"left out: {', '.join(sorted(dropped))}"
    return kept


def describe_error(_logger: Any, _method: str, event: MutableMapping[str, Any]) -> Mapping[str, Any]:
    """Replace an exception by its type, its code and the places it passed.

    Never its text: a driver's message quotes the values of the row, and a domain error may name a person.
    """
    found = event.pop("exc_info", None)
    if isinstance(found, tuple):
        found = found[1]
    elif found is True:
        found = sys.exc_info()[1]
    if isinstance(found, BaseException):
        event["error_type"] = type(found).__qualname__
        for name in ("code", "sqlstate"):
            value = getattr(found, name, None)
            if isinstance(value, str) and re.fullmatch(r"[\w.]{1,40}", value):
                event["error_code" if name == "code" else name] = value
        event["traceback"] = _places(found)
    return event


def drop_foreign_text(_logger: Any, _method: str, event: MutableMapping[str, Any]) -> Mapping[str, Any]:
    """Other packages' messages are kept as their template, without what they put into it."""
    record = event.get("_record")
    if record is not None:
        filled_in = event.pop("positional_args", ())
        event["event"] = str(record.msg) if filled_in else "message of another package"
        event["where"] = f"{record.module}:{record.lineno}"
    return event


def _places(error: BaseException) -> list[str]:
    places = []
    step = error.__traceback__
    while step is not None:
        code = step.tb_frame.f_code
        places.append(f"{Path(code.co_filename).name}:{step.tb_lineno} {code.co_name}")
        step = step.tb_next
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if cause is not None:
        places += [f"caused by {type(cause).__qualname__}", *_places(cause)]
    return places[-60:]
