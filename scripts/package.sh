#!/bin/sh
# Builds the .deb with the licences of all that is in it, and says where it is.
set -eu
cd "$(dirname "$0")/.."

scripts/licences.sh
npx --no-install tauri build --bundles deb
ls -lh target/release/bundle/deb/*.deb
