#!/bin/sh
# Every check there is, the cheapest first; stops at the first kind that fails. Nothing here sleeps or needs a network.
set -eu
cd "$(dirname "$0")/.."

# Where nobody watches (CI), a real window that loses a race of its own is tried once more.
profile=default
[ -z "${CI:-}" ] || profile=ci

say() { printf '\n== %s\n' "$1"; }

say "Format"
cargo fmt --all --check

say "Screens: types, lints, unit tests"
npm run --silent ui:check
npm run --silent ui:test

say "Screens: build"
npm run --silent ui:build

say "Rust: lints"
cargo clippy --workspace --all-targets --quiet -- --deny warnings

say "Rust: tests"
cargo nextest run --profile "$profile" --workspace -E 'not binary(e2e)'

say "Screens in a browser"
npm run --silent ui:e2e

say "The real window"
# The screens' own tests may have built them for the browser: the window gets the real ones.
npm run --silent ui:build
cargo nextest run --profile "$profile" --workspace -E 'binary(e2e)'

say "Everything passed."
