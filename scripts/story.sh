#!/bin/sh
# Plays the household's story in the real window on a display of its own; keeps numbered pictures and the reminder's
# words in target/story.
set -eu
cd "$(dirname "$0")/.."

npm run --silent ui:build
rm -rf target/story
# As the tests build it, so that nothing compiles twice.
cargo nextest run --workspace -E 'binary(e2e) and test(/^story::/)'
echo
ls target/story
