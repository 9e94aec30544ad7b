#!/bin/sh
# Finds a Python to set up with; packaging/set_up.py does the rest. $PYTHON, if set, is the only one tried.
set -eu
cd "$(dirname "$0")/.."

# The second run must cost nothing: ask the environment itself whether it is still the right one.
if [ -x .venv/bin/python ] && .venv/bin/python -I packaging/set_up.py --is-current; then
    exit 0
fi

# Run it, and do not only look for it: the shims of version managers are there even when they lead nowhere.
fits() {
    "$1" -I -c "import ctypes, ssl, sys, venv, zlib$2
sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))" </dev/null >/dev/null 2>&1
}

# Positional parameters, because $PYTHON may hold spaces.
if [ -n "${PYTHON:-}" ]; then
    set -- "$PYTHON"
else
    set -- python3.13 python3.12 python3.11 python3
fi
found=
for extra in ", ensurepip" ""; do # without ensurepip only if there is no other: set_up.py may be able to install it
    for candidate in "$@"; do
        if fits "$candidate" "$extra"; then
            found=$candidate
            break 2
        fi
    done
done

if [ -z "$found" ]; then
    if [ -n "${PYTHON:-}" ]; then
        echo "set-up: $PYTHON (from \$PYTHON) is not a working Python 3.11, 3.12 or 3.13." >&2
    else
        echo "set-up: no working Python 3.11, 3.12 or 3.13 was found (tried python3.13, python3.12, python3.11, python3)." >&2
        echo "        Install one - on Debian 12 and later: apt-get install python3 python3-venv -" >&2
        echo "        or name one: make PYTHON=/path/to/python3.12 setup" >&2
    fi
    exit 1
fi
exec "$found" -I packaging/set_up.py
