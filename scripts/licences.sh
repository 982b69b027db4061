#!/bin/sh
# Writes into target/licences what the package says of the programs of others in it, and fails where a licence is one that
# could not be kept (src-tauri/package/about.toml). The screens' own list comes with their build (ui/dist/licences.md).
set -eu
cd "$(dirname "$0")/.."

VERSION=0.9.3
tools=target/tools
about=$tools/bin/cargo-about
[ "$("$about" --version 2>/dev/null)" = "cargo-about $VERSION" ] ||
	cargo install --locked --features cli --root "$tools" "cargo-about@$VERSION"

mkdir -p target/licences
"$about" generate --locked --fail --config src-tauri/package/about.toml \
	--output-file target/licences/crates.txt src-tauri/package/crates.hbs
cp "$(rustc --print sysroot)/share/doc/rust/COPYRIGHT-library.html" target/licences/rust.html
