#!/bin/sh
# Makes target/venv with the Python packages of the tests. Does nothing when they are there already.
set -eu
cd "$(dirname "$0")/.."
wanted=tests/requirements.txt
installed=target/venv/installed.txt
if ! cmp -s "$wanted" "$installed"; then
    python3 -m venv --clear target/venv
    target/venv/bin/pip install --quiet --disable-pip-version-check --no-deps --requirement "$wanted"
    cp "$wanted" "$installed"
fi
