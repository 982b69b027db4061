#!/bin/sh
# Writes the films without a card anew from their source: fetches one exact version, checks it, cleans it. Needs a network,
# Python 3 and its pip; running it twice gives the same bytes. docs/catalogue.md says what is kept.
set -eu
cd "$(dirname "$0")/.."

into=src-tauri/engine/data/films.tsv
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat >"$work/wanted.txt" <<'WANTED'
bokeh-sampledata==2026.1 --hash=sha256:f40331a40ca30c64a1c1471835aad9006b61b0d9731a3f649ee8cbbf48d3822f
WANTED
python3 -m pip download --quiet --disable-pip-version-check --no-deps --only-binary :all: --require-hashes \
	--dest "$work" --requirement "$work/wanted.txt"
python3 -m zipfile --extract "$work"/bokeh_sampledata-*.whl "$work/package"

python3 - "$work/package/bokeh_sampledata/_data/movies.db" >"$work/movies.tsv" <<'DUMP'
import sqlite3, sys

films = sqlite3.connect(sys.argv[1]).execute(
    'SELECT Title, Year, Runtime, Genre, Director, "Cast", Language, Country FROM omdb ORDER BY imdbID'
)
for film in films:
    print(*(" ".join(str(field or "").split()) for field in film), sep="\t")
DUMP

cargo run --quiet --package houselights-engine --example catalogue <"$work/movies.tsv" >"$work/films.tsv"
mv "$work/films.tsv" "$into"
