#!/bin/sh
# Writes requirements/*.txt anew: one file serves Python 3.11 to 3.13 on Linux, macOS and Windows, by markers.
# uv does it, because pip's own resolver knows only the Python and the system that it runs on.
set -eu
cd "$(dirname "$0")/.."
.venv/bin/python -I -m venv build/lock
build/lock/bin/pip --quiet install 'uv>=0.9'

lock() { # lock NAME [OPTION...]
    name=$1
    shift
    # No configuration of this computer, and no index or download address in the result.
    build/lock/bin/uv --no-config pip compile pyproject.toml "$@" \
        --quiet --upgrade --universal --python-version 3.11 --fork-strategy fewest --generate-hashes \
        --no-annotate --no-header --no-emit-index-url --no-emit-find-links \
        --output-file "build/lock/$name.txt" >/dev/null
    {
        echo "# Made by \`make lock\` from pyproject.toml; do not edit. Python 3.11 to 3.13; Linux, macOS, Windows."
        cat "build/lock/$name.txt"
    } >"requirements/$name.txt"
}

lock runtime
# The tests run against exactly what is shipped.
lock development --group development --constraint build/lock/runtime.txt
# The frozen program is built from exactly what is shipped, too.
lock packaging --group packaging --constraint build/lock/runtime.txt

# Patroni has an environment of its own, on IT's servers too; its versions are chosen by hand in requirements.in.
build/lock/bin/uv --no-config pip compile packaging/deploy/requirements.in \
    --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
    --no-annotate --no-header --no-emit-index-url --no-emit-find-links \
    --output-file build/lock/patroni.txt >/dev/null
{
    echo "# Patroni and what it needs, for a Python environment of its own. Made by \`make lock\`; do not edit."
    cat build/lock/patroni.txt
} >packaging/deploy/requirements.txt
