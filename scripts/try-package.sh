#!/bin/sh
# Installs the .deb that `make package` built and tries it as a desktop would. For a throw-away machine, as root: it
# installs and removes the package.
set -eu
cd "$(dirname "$0")/.."

NAME=io.github.houselights.app.SingleInstance
ENTRY=/usr/share/applications/Houselights.desktop

await() {
	tries=0
	until eval "$1"; do
		tries=$((tries + 1))
		[ "$tries" -lt 600 ] || { echo "waited in vain until: $1" >&2; exit 1; }
		sleep 0.1
	done
}

bus() { gdbus call --session -d org.freedesktop.DBus -o /org/freedesktop/DBus -m "org.freedesktop.DBus.$1" "$NAME" 2>/dev/null; }
runs() { bus NameHasOwner | grep -q true; }
process() { bus GetConnectionUnixProcessID | tr -dc '0-9 ' | awk '{ print $NF }'; }

# On a display and a bus of its own: started by its entry, then handed a file as a file manager does. One process does it all.
inside() {
	gtk-launch Houselights
	await runs
	app=$(process)
	# What a second start hands over to the first one.
	heard=$HOME/heard
	dbus-monitor --session "interface='org.SingleInstance.DBus'" >"$heard" &
	await '[ -s "$heard" ]'
	await 'xwininfo -root -tree | grep -q "\"Houselights\""'
	gio open "$1"
	await 'grep -q films.houselights "$heard"'
	[ "$(process)" = "$app" ] || { echo "a second process took over" >&2; exit 1; }
	kill "$app"
	await '! runs'
}

if [ "${1:-}" = --inside ]; then
	inside "$2"
	exit
fi

deb=${1:-$(ls -t target/release/bundle/deb/*.deb | head -n 1)}
dpkg-deb --info "$deb" | grep -E '^ (Package|Version|Depends|Section|Installed-Size)'
# Some machines unpack no documents, so it is the package that is asked.
contents=$(dpkg-deb --contents "$deb")
for document in copyright LICENSE-MIT LICENSE-APACHE OFL-Figtree OFL-Fraunces licences/crates.txt licences/rust.html licences/screens.md; do
	echo "$contents" | grep -q "[ /]usr/share/doc/houselights/$document\$" || { echo "the package lacks $document" >&2; exit 1; }
done
apt-get install --yes "$(realpath "$deb")"
home=$(mktemp -d)
trap 'dpkg --remove houselights >/dev/null; rm -rf "$home"' EXIT

desktop-file-validate "$ENTRY"
grep -E '^(Exec|MimeType|Categories|StartupWMClass)=' "$ENTRY"
for size in 32 64 128 256 512; do
	[ -s "/usr/share/icons/hicolor/${size}x$size/apps/houselights.png" ] || { echo "there is no icon of $size pixels" >&2; exit 1; }
done

note=$home/films.houselights
echo "Watch Miracle in Cell No. 7 (2019) on Netflix." >"$note"
kind=$(gio info -a standard::content-type "$note" | sed -n 's/.*content-type: //p')
[ "$kind" = application/x-houselights ] || { echo "a note is taken for $kind" >&2; exit 1; }
[ "$(xdg-mime query default application/x-houselights)" = Houselights.desktop ]
night=$home/friday.movienight
echo '{"movienight": 1}' >"$night"
kind=$(gio info -a standard::content-type "$night" | sed -n 's/.*content-type: //p')
[ "$kind" = application/x-houselights-movienight ] || { echo "a movie night is taken for $kind" >&2; exit 1; }
[ "$(xdg-mime query default application/x-houselights-movienight)" = Houselights.desktop ]

mkdir -m 700 "$home/run"
env HOME="$home" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" XDG_CACHE_HOME="$home/cache" \
	XDG_RUNTIME_DIR="$home/run" xvfb-run --auto-servernum dbus-run-session -- "$0" --inside "$note"
[ -s "$home/data/io.github.houselights.app/houselights.db" ]
echo "The package works."
