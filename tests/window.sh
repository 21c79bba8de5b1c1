#!/usr/bin/env bash
# The real window on a screen that nobody sees, with each renderer: it opens a document, a name is
# typed, it is saved, and the file holds what was typed; killed after an edit, it offers that edit
# at the next start and saves it; where the system's dialogs say nothing it asks for a path itself
# and still quits. A picture of each view is kept. Needs Xvfb, xdotool, ImageMagick and
# dbus-test-tool.
#
#   tests/window.sh PROGRAM [FOLDER FOR PICTURES]
set -euo pipefail
program="$1"
pictures="${2:-$(mktemp -d)}"
mkdir -p "$pictures"
# shellcheck source=tests/screen.sh
. "$(dirname "$0")/screen.sh"

saved() { # saved FILE NAME: asks for a save and looks whether the file holds the name
    xdotool key ctrl+s
    sleep 1
    grep -q "name: \"$2\"" "$1"
}

writes_and_saves() { # writes_and_saves RENDERER FILE
    start "Young Fashion" "$2" --renderer "$1"
    sleep 3
    picture "profile-$1"
    type_name " Bauer"
    within 30 saved "$2" "Bibi Bauer" || fail "$1: the file does not hold what was typed"
    for view in 2:map 3:document; do
        xdotool key "ctrl+${view%%:*}"
        sleep 2
        picture "${view##*:}-$1"
    done
    quit "$1: it does not quit"
    echo "window.sh: $1: opened, typed, saved, quit"
}

survives() { # survives RENDERER FILE: an edit outlives kill -9
    start "Young Fashion" "$2" --renderer "$1"
    type_name " Busch"
    # Never more than five seconds are lost.
    sleep 5
    end_at_once
    grep -q "Busch" "$2" && fail "$1: the file was written unasked"
    start "Steckbrief" --renderer "$1"
    sleep 3
    picture "recovery-$1"
    # The keyboard is at what restores the first document.
    xdotool key Return
    within 20 xdotool search --pid "$window" --name "Young Fashion" || fail "$1: nothing was restored"
    within 30 saved "$2" "Bibi Bauer Busch" || fail "$1: what was restored is not what was typed"
    quit "$1: it does not quit after a recovery"
    within 5 nothing_kept || fail "$1: what was saved is still kept"
    echo "window.sh: $1: killed, restored, saved"
}

nothing_kept() { ! compgen -G "$XDG_STATE_HOME/steckbrief/recovery/*.ron"; }

asks_for_paths() { # asks_for_paths FILE: under a portal that never answers
    local bus
    bus="$(mktemp -u "$folder/bus-XXXX")"
    dbus-daemon --session --address="unix:path=$bus" --nofork --nopidfile >/dev/null 2>&1 &
    others+=($!)
    within 10 test -S "$bus" || fail "no message bus"
    export DBUS_SESSION_BUS_ADDRESS="unix:path=$bus"
    dbus-test-tool black-hole --session --name=org.freedesktop.portal.Desktop >/dev/null 2>&1 &
    others+=($!)
    sleep 1
    start "Steckbrief"
    sleep 2
    picture "welcome"
    xdotool key ctrl+o
    sleep 2
    picture "path"
    xdotool key ctrl+a type --delay 30 "$1"
    xdotool key Return
    within 10 xdotool search --pid "$window" --name "Young Fashion" \
        || fail "no prompt for a path two seconds after Ctrl+O"
    xdotool key ctrl+o
    sleep 2.5
    quit "it does not quit while a dialog hangs"
    echo "window.sh: without dialogs: asked for a path, opened it, quit"
}

for renderer in glow wgpu; do
    file="$folder/$renderer.ron"
    cp assets/samples/young-fashion.ron "$file"
    writes_and_saves "$renderer" "$file"
    survives "$renderer" "$file"
done
asks_for_paths "$file"
echo "window.sh: pictures in $pictures"
