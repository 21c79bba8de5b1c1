#!/usr/bin/env bash
# The real window, killed at random moments of editing and saving: the user's file is never
# damaged, and never more than five seconds of what was typed are lost, be it from the file or
# from what is offered at the next start. Needs Xvfb and xdotool.
#
#   tests/kill.sh PROGRAM [TIMES]        200 times unless told otherwise
set -euo pipefail
program="$1"
times="${2:-200}"
# shellcheck source=tests/screen.sh
. "$(dirname "$0")/screen.sh"
file="$folder/document.ron"
kept="$XDG_STATE_HOME/steckbrief/recovery"
longest=0

now() { date +%s%N; }
newest() { # the highest number in the file and in what is kept beside it; nothing for none
    { cat "$file" "$kept"/*.ron 2>/dev/null || true; } | { grep -oE 'name: "N[0-9 ]*' || true; } \
        | { grep -oE '[0-9]+' || true; } | sort -n | tail -1
}

for run in $(seq "$times"); do
    rm -rf "$kept"
    "$program" new "$file.tmp" >/dev/null && mv -f "$file.tmp" "$file"
    start "document" "$file"
    type_name "N"
    # Numbers that rise, each with the moment at which it was typed; now and then a save.
    end=$(($(now) + (RANDOM % 7000) * 1000000))
    number=0
    moments=()
    while [ "$(now)" -lt "$end" ] || [ "$number" -lt 1 ]; do
        number=$((number + 1))
        xdotool key End type --delay 0 " $number"
        moments[number]=$(now)
        [ $((RANDOM % 6)) -gt 0 ] || xdotool key ctrl+s
        sleep "0.$((RANDOM % 3))"
    done
    died=$(now)
    end_at_once
    "$program" check "$file" >/dev/null 2>&1 || [ $? -le 1 ] || fail "run $run: the file is damaged"
    found="$(newest)"
    found="${found:-0}"
    # What was typed after the last number that was found is lost.
    if [ "$found" -lt "$number" ]; then
        lost=$(((died - moments[found + 1]) / 1000000))
        [ "$lost" -le 5000 ] || fail "run $run: $lost ms are lost"
        [ "$lost" -le "$longest" ] || longest=$lost
    fi
    rm -f "$folder"/.*.lock
done
echo "kill.sh: killed $times times: no file damaged, at most $longest ms lost"
