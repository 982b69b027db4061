#!/bin/sh
# Installs what building and testing need, and does nothing the second time.
set -eu
cd "$(dirname "$0")/.."

# To build: WebKit and a C compiler. To test: a display, a session bus with notifications and a keyring, a driver, a browser.
packages="
  build-essential pkg-config file curl ca-certificates
  libwebkit2gtk-4.1-dev librsvg2-dev libssl-dev
  webkit2gtk-driver xvfb xauth openbox dbus dbus-x11 at-spi2-core
  gnome-keyring gsettings-desktop-schemas python3 python3-venv python3-gi python3-dbus python3-dbusmock faketime procps
  iproute2 desktop-file-utils shared-mime-info xdg-utils libgtk-3-bin libglib2.0-bin
  chromium chromium-driver fonts-dejavu-core librsvg2-bin x11-utils xclip libical3
"

as_root() {
	if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

missing() {
	for package in $packages; do
		dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || echo "$package"
	done
}

install_packages() {
	# shellcheck disable=SC2046 # a word each
	as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends $(missing)
}

if ! command -v apt-get >/dev/null; then
	echo "This is not Debian or Ubuntu: please install what these packages hold yourself:" $packages
elif [ -n "$(missing)" ]; then
	as_root apt-get update
	# Mirrors fail now and then: once more before giving up.
	install_packages || { sleep 5; as_root apt-get update; install_packages; }
fi

if ! command -v cargo >/dev/null; then
	echo "Rust is missing. Install it from https://rustup.rs, then run this again." >&2
	exit 1
fi
if ! command -v npm >/dev/null; then
	echo "Node 20.19 or newer is missing. Install it from https://nodejs.org, then run this again." >&2
	exit 1
fi
command -v cargo-nextest >/dev/null || cargo install --locked cargo-nextest

# npm ci starts from nothing each time, so only when the lock changed since.
mark=target/.npm-installed
if [ ! -d node_modules ] || [ ! -f "$mark" ] || [ package-lock.json -nt "$mark" ]; then
	npm ci --no-audit --no-fund
	mkdir -p target && touch "$mark"
fi

tests/venv.sh
