# A screen that nobody sees, and a home that nobody lives in: read by the scripts that drive the
# real window. Whoever reads this has set `program`; `start` sets `window` to its process.
#
# shellcheck shell=bash disable=SC2154,SC2034
folder="$(mktemp -d)"
screen=":$((90 + RANDOM % 400))"
Xvfb "$screen" -noreset -screen 0 1440x900x24 >/dev/null 2>&1 &
others=($!)
window=""
finish() {
    # shellcheck disable=SC2086  # none or one
    kill -9 $window 2>/dev/null || true
    kill "${others[@]}" 2>/dev/null || true
    wait 2>/dev/null || true
    rm -rf "$folder"
}
trap finish EXIT
export DISPLAY="$screen" LC_ALL=C.UTF-8 HOME="$folder"
export XDG_CONFIG_HOME="$folder/config" XDG_STATE_HOME="$folder/state" XDG_DATA_HOME="$folder/data"
# No bus: the system has no dialogs, and says so at once.
export DBUS_SESSION_BUS_ADDRESS="unix:path=$folder/none"
unset WAYLAND_DISPLAY WAYLAND_SOCKET

fail() { # fail COMPLAINT: says it, and shows what was to be seen
    echo "${0##*/}: $*" >&2
    import -window root "${pictures:-$folder}/failed.png" || true
    exit 1
}

within() { # within SECONDS COMMAND...: until the command succeeds
    local end=$((SECONDS + $1))
    shift
    until "$@" >/dev/null 2>&1; do
        [ "$SECONDS" -lt "$end" ] || return 1
        sleep 0.1
    done
}

start() { # start TITLE ARGUMENTS...: opens the window and waits until it has that title
    local title="$1" id
    shift
    "$program" "$@" 2>"$folder/said" &
    window=$!
    within 60 xdotool search --pid "$window" --name "$title" \
        || fail "no window called $title: $(cat "$folder/said")"
    id="$(xdotool search --pid "$window" --name "$title" | head -1)"
    within 20 xdotool windowfocus "$id" || fail "no keyboard"
    sleep 1
}

type_name() { # type_name MORE: goes to the end of the name and types more of it
    for _ in 1 2 3; do
        xdotool mousemove 700 600 mousemove 480 139 click 1
        sleep 0.5
        xdotool key End type --delay 30 "$1"
        # The title has a mark for what is not saved; without one the click came too early.
        within 3 xdotool search --pid "$window" --name "•" && return
    done
    fail "nothing can be typed"
}

picture() { # picture NAME
    import -window root "$pictures/$1.png"
}

end_at_once() { # kill -9
    kill -9 "$window"
    wait "$window" 2>/dev/null || true
    window=""
}

quit() { # quit COMPLAINT
    xdotool key ctrl+q
    within 20 bash -c "! kill -0 $window" || fail "$1"
    wait "$window" 2>/dev/null || fail "it ended with an error: $(cat "$folder/said")"
    window=""
}

within 20 xdotool getdisplaygeometry || fail "no screen"
