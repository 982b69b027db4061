#!/bin/sh
# Measures the mood engine, then release builds of Houselights and of an empty Tauri app side by side, each on a desktop
# of its own.
set -eu
cd "$(dirname "$0")/.."

npm run --silent ui:build
cargo build --release --bin houselights
cargo build --release --manifest-path bench/blank/Cargo.toml --target-dir target
for titles in 10000 100000; do
	cargo run --release --package houselights-engine --features testing --example long_list -- "$titles"
done
for rows in 1000 10000 100000; do
	cargo run --release --package houselights-engine --example bring_in -- "$rows"
done
cargo run --release --package houselights-engine --features testing --example many_evenings
cargo run --release --package houselights-engine --features testing --example feed
cargo run --release --package houselights-engine --features testing --example phones
cargo bench --package houselights-engine --bench mood
node ui/tests/paint.js
npm run --silent --workspace ui build:fake
node ui/tests/scroll.js
# The program that measures is built as the tests are; only what it measures is a release.
BENCH_APP=$PWD/target/release/houselights BENCH_BLANK=$PWD/target/release/blank \
	cargo bench --profile dev --bench desktop
