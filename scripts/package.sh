#!/bin/sh
# Builds the .deb, and says where it is.
set -eu
cd "$(dirname "$0")/.."

npx --no-install tauri build --bundles deb
ls -lh target/release/bundle/deb/*.deb
