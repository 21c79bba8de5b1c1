#!/usr/bin/env bash
# The real window on a screen that nobody sees: it opens a document, a name is typed, it is
# saved, and the file holds what was typed. Needs Xvfb, xdotool and ImageMagick.
#
#   tests/window.sh PROGRAM [FOLDER FOR PICTURES]
set -euo pipefail
program="$1"
pictures="${2:-$(mktemp -d)}"
folder="$(mktemp -d)"
screen=":$((90 + RANDOM % 100))"
Xvfb "$screen" -noreset -screen 0 1440x900x24 >/dev/null 2>&1 &
server=$!
# shellcheck disable=SC2064  # these, not later ones
trap "kill $server 2>/dev/null || true; rm -rf '$folder'" EXIT
export DISPLAY="$screen"
unset WAYLAND_DISPLAY WAYLAND_SOCKET

fail() { echo "window.sh: $*" >&2; exit 1; }
saved() { # saved FILE: asks for a save and looks whether the file holds what was typed
    xdotool key ctrl+s
    sleep 1
    grep -q 'name: "Bibi Bauer"' "$1"
}
within() { # within SECONDS COMMAND...: until the command succeeds
    local end=$((SECONDS + $1))
    shift
    until "$@" >/dev/null 2>&1; do
        [ "$SECONDS" -lt "$end" ] || return 1
        sleep 0.2
    done
}

within 20 xdotool getdisplaygeometry || fail "no screen"
for renderer in glow wgpu; do
    file="$folder/$renderer.ron"
    cp assets/samples/young-fashion.ron "$file"
    LC_ALL=en_GB.UTF-8 "$program" "$file" --renderer "$renderer" 2>"$folder/said" &
    window=$!
    within 60 xdotool search --pid "$window" --name "Young Fashion" || fail "$renderer: no window: $(cat "$folder/said")"
    id="$(xdotool search --pid "$window" --name "Young Fashion" | head -1)"
    within 20 xdotool windowfocus "$id" || fail "$renderer: no keyboard"
    sleep 4
    import -window root "$pictures/profile-$renderer.png"
    # The field of the name, then its end, then more of it.
    xdotool mousemove 500 500 mousemove 350 135 click 1 key End type --delay 30 " Bauer"
    within 30 saved "$file" || fail "$renderer: the file does not hold what was typed"
    xdotool key ctrl+2
    sleep 2
    import -window root "$pictures/map-$renderer.png"
    xdotool key ctrl+q
    within 20 bash -c "! kill -0 $window" || fail "$renderer: it does not quit"
    echo "window.sh: $renderer: opened, typed, saved, quit"
done
