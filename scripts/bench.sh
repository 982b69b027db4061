#!/bin/sh
# Measures release builds of Houselights and of an empty Tauri app side by side, each on a desktop of its own.
set -eu
cd "$(dirname "$0")/.."

npm run --silent ui:build
cargo build --release --bin houselights
cargo build --release --manifest-path bench/blank/Cargo.toml --target-dir target/blank
BENCH_APP=$PWD/target/release/houselights BENCH_BLANK=$PWD/target/blank/release/blank \
	cargo nextest run --workspace -E 'binary(e2e) and test(=bench::bench)' --run-ignored only --no-capture
