"""The text of postgresql.conf and pg_hba.conf for the embedded PostgreSQL."""

from __future__ import annotations

import os
import sys
from pathlib import Path

LOOPBACK = "127.0.0.1"
_MEGABYTE = 1024 * 1024


def access_rules() -> str:
    """pg_hba.conf: a password on every door, and no door that is not needed (none for replication either)."""
    if sys.platform == "win32":
        return f"# MediBook: SCRAM only.\nhost all all {LOOPBACK}/32 scram-sha-256\n"
    return "# MediBook: SCRAM only.\nlocal all all scram-sha-256\n"


def server_settings(
    socket_dir: Path, logs: Path, port: int, memory_bytes: int | None = None, *, has_auth_delay: bool = False
) -> str:
    """postgresql.conf, whole: what stands here is all that differs from PostgreSQL's own defaults.

    `has_auth_delay` says that the module of that name lies beside the server, which would not start without it.
    """
    memory = memory_bytes or _memory_bytes()
    buffers = min(max(memory // 8, 64 * _MEGABYTE), 1024 * _MEGABYTE) // _MEGABYTE
    if sys.platform == "win32":
        buffers = min(buffers, 256)
        doors = {"listen_addresses": LOOPBACK, "unix_socket_directories": ""}
    else:
        # The inner quotes keep a comma or a space of the path inside one list item.
        folder = str(socket_dir).replace('"', '""')
        doors = {
            "listen_addresses": "",
            "unix_socket_directories": f'"{folder}"',
            "unix_socket_permissions": "0700",
        }
    return _as_conf(
        {
            "the doors": {
                **doors,
                "port": port,
                "max_connections": 200,
                "password_encryption": "scram-sha-256",
                "authentication_timeout": "10s",
                # Eight times PostgreSQL's own: what a thief of the verifiers pays for each guess. Measured, signing in
                # takes 20 ms with it (5 with 4,096; 39 with 65,536), and so does every other connection of a desk.
                "scram_iterations": 32768,
                # Half a second after every wrong password, on the server's side, whoever asks.
                **(
                    {"shared_preload_libraries": "auth_delay", "auth_delay.milliseconds": 500}
                    if has_auth_delay
                    else {}
                ),
            },
            "what is acknowledged is on the disk": {
                "fsync": "on",
                "synchronous_commit": "on",
                "full_page_writes": "on",
            },
            "memory": {
                "shared_buffers": f"{buffers}MB",
                "effective_cache_size": f"{max(memory // 2 // _MEGABYTE, 128)}MB",
                "work_mem": "8MB",
                "maintenance_work_mem": "64MB",
                # A booking is SERIALIZABLE: too few predicate locks would turn row locks into page locks.
                "max_pred_locks_per_transaction": 256,
                "max_pred_locks_per_page": 8,
            },
            "fewer and longer checkpoints; a front desk has no standby to feed": {
                "checkpoint_timeout": "15min",
                "max_wal_size": "2GB",
                "min_wal_size": "128MB",
                # Measured with pgbench right after a checkpoint, two cores: pglz writes a sixth of the log and takes
                # 12-23 % of the transactions; the wheel has no lz4. With long checkpoints the log is small enough.
                "wal_compression": "off",
                "summarize_wal": "off",
            },
            "short questions on a solid-state disk": {
                "jit": "off",
                "random_page_cost": 1.1,
                "timezone": "UTC",
                "default_text_search_config": "pg_catalog.simple",
            },
            # What a person typed may stand in a statement, a parameter, an error's text or its detail. None
            # of it is written: `log_min_messages = log` keeps what the server says about itself and drops
            # what a statement met.
            "a log without patients": {
                "logging_collector": "on",
                "log_directory": str(logs),
                "log_filename": "postgresql-%a.log",
                "log_rotation_age": "1d",
                "log_rotation_size": 0,
                "log_truncate_on_rotation": "on",
                "log_file_mode": "0600",
                "log_line_prefix": "%m [%p] ",
                "log_timezone": "UTC",
                "log_statement": "none",
                "log_min_messages": "log",
                "log_min_error_statement": "panic",
                "log_error_verbosity": "terse",
                "log_min_duration_statement": -1,
                "log_parameter_max_length": 0,
                "log_parameter_max_length_on_error": 0,
                "log_autovacuum_min_duration": -1,
                "log_checkpoints": "off",
                "cluster_name": "medibook",
            },
        }
    )


def _as_conf(groups: dict[str, dict[str, str | int | float]]) -> str:
    lines = ["# Written by MediBook at every start; a change made here does not stay."]
    for why, settings in groups.items():
        lines += ["", f"# {why}"]
        for name, value in settings.items():
            quoted = str(value).replace("\\", "\\\\").replace("'", "''")
            lines.append(f"{name} = '{quoted}'")
    return "\n".join(lines) + "\n"


def _memory_bytes() -> int:
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):  # Windows has no sysconf
        return 2048 * _MEGABYTE
