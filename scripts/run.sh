#!/bin/sh
# Opens the app, or plays its story where there is no display.
set -eu
cd "$(dirname "$0")/.."

if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
	echo "There is no display here, so the story is played on a virtual one."
	exec scripts/story.sh
fi
npm run --silent ui:build
exec cargo run --quiet -- "$@"
