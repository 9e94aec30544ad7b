"""SIGTERM, SIGINT and SIGHUP close the window as a person would: what was clicked is carried out, servers are left."""

from __future__ import annotations

import signal
import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QSocketNotifier


@contextmanager
def quit_on_signals(close: Callable[[], object]) -> Iterator[None]:
    """Python runs a handler only between its own instructions, which Qt's waiting loop has none of: a byte on a
    socket wakes the loop.
    """
    if sys.platform == "win32":
        yield
        return
    here, there = socket.socketpair()
    here.setblocking(False)
    there.setblocking(False)
    before_fd = signal.set_wakeup_fd(there.fileno(), warn_on_full_buffer=False)
    numbers = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
    before = {number: signal.signal(number, lambda *_: close()) for number in numbers}
    notifier = QSocketNotifier(here.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda *_: here.recv(64))
    try:
        yield
    finally:
        notifier.setEnabled(False)
        for number, handler in before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(before_fd)
        here.close()
        there.close()
