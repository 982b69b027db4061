#!/bin/sh
# Draws every icon from the SVGs in icons/source. The results are committed: a build needs none of these tools.
set -eu
cd "$(dirname "$0")/.."

draw() { rsvg-convert --width "$2" --height "$2" "icons/source/$1.svg" --output "icons/$3"; }

draw app 32 32x32.png
draw app 64 64x64.png
draw app 128 128x128.png
draw app 256 256x256.png
draw app 512 icon.png
mkdir -p icons/tray
for state in on-dark on-light tonight; do draw "tray-$state" 32 "tray/$state.png"; done

# .ico and .icns need a packer: the Tauri CLI brings one, and anything else it draws is not wanted here.
whole=$(mktemp -d)
trap 'rm -r "$whole"' EXIT
rsvg-convert --width 1024 --height 1024 icons/source/app.svg --output "$whole/app.png"
npx --no-install tauri icon "$whole/app.png" --output "$whole/all" >/dev/null
cp "$whole/all/icon.ico" "$whole/all/icon.icns" icons/
