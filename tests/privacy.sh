#!/usr/bin/env bash
# What the program keeps to itself: it runs where there is no network, under strace, and opens no
# socket but those of this machine; the window prints nothing of what is typed into it; what it
# keeps for itself only its owner can read; what it makes for others tells nothing of who made it,
# nor the name of a respondent. Needs strace, Xvfb, xdotool, qpdf, poppler-utils and ImageMagick.
#
#   tests/privacy.sh PROGRAM
set -euo pipefail
real="$(realpath "$1")"
# shellcheck source=tests/screen.sh
. "$(dirname "$0")/screen.sh"
calls="$folder/calls"
word="Xylofonspinat"
respondent="Klara Klarname"
# Whoever asks the libraries to be talkative gets no texts either.
export RUST_LOG=trace RUST_BACKTRACE=1 USER="maker-of-this" LOGNAME="maker-of-this"

# The process stays the one that was started, so that its window is found.
program="$folder/program"
cat >"$program" <<WRAPPER
#!/bin/sh
exec unshare --map-root-user --net strace -D -f -qq -A -e trace=socket -o "$calls" "$real" "\$@"
WRAPPER
chmod +x "$program"

opened_nothing() { # opened_nothing WHAT: no socket but of this machine
    # A netlink socket asks this machine's kernel which devices there are.
    if grep "socket(" "$calls" | grep -vE "AF_UNIX|AF_LOCAL|AF_NETLINK.*NETLINK_KOBJECT_UEVENT"; then
        fail "$1: it opens a socket"
    fi
}

silent() { # silent FILE...: none of them holds the word
    ! grep -l "$word" "$@" 2>/dev/null || fail "what stands in the document stands elsewhere too"
}

work="$folder/secret-folder"
mkdir "$work"
document="$work/team.ron"
cat >"$document" <<DOCUMENT
(format: 1, title: "Team", personas: [(id: "adaadaad", name: "$word", needs: (goals: [
    (id: "oneoneon", text: "$word", evidence: supported, sources: ["sourcess"])]))],
  sources: [(id: "sourcess", kind: interview, title: "Interview 3", respondent: "$respondent", pseudonym: "Pupil")])
DOCUMENT
sed 's/adaadaad/bobobobo/' "$document" >"$work/other.ron"

# The command line: all it can make, with nobody to talk to.
cd "$work"
run() { "$program" "$@" >"$folder/out" 2>"$folder/err" || [ $? -eq 1 ] || fail "$*: $(cat "$folder/err")"; }
run new new.ron
run check team.ron
for format in pdf png svg csv md json; do
    run export team.ron --format "$format" --design profile --design empathy --design report --out made
done
run import made/team.json --out imported.ron
run hand-out team.ron --out handed.ron
run merge team.ron other.ron
run export team.ron --template "$OLDPWD/assets/templates/card.typ" --out after
opened_nothing "the command line"
cd "$OLDPWD"

# What is made for others.
made=("$work"/made/*.pdf "$work"/after/*.pdf)
for file in "${made[@]}"; do
    qpdf --qdf --object-streams=disable "$file" "$folder/plain.pdf"
    { cat "$folder/plain.pdf"; pdftotext "$file" -; pdfinfo "$file"; pdfinfo -meta "$file"; } 2>/dev/null >"$folder/told"
    for secret in "$USER" "$(hostname)" "secret-folder" "$folder" "$respondent"; do
        ! grep -qaF "$secret" "$folder/told" || fail "${file##*/} tells $secret"
    done
done
for file in "$work"/made/*.{csv,md,svg} "$work/handed.ron"; do
    ! grep -qaF "$respondent" "$file" || fail "${file##*/} tells the respondent's name"
done
grep -qF "$respondent" "$work/made/team.json" || fail "the JSON is not the whole document"

# The window: opened, typed into, left unsaved for a while, saved, quit.
: >"$calls"
start "Team" "$document"
type_name " Bauer"
sleep 5
kept="$XDG_STATE_HOME/steckbrief"
within 10 compgen -G "$kept/recovery/*.ron" || fail "nothing is kept"
[ -z "$(find "$kept" -type d ! -perm 700)" ] || fail "a folder others may look into: $(find "$kept" -ls)"
[ -z "$(find "$kept" -type f ! -perm 600)" ] || fail "a file others may read: $(find "$kept" -ls)"
for view in 2 3 1; do
    xdotool key "ctrl+$view"
    sleep 1
done
xdotool key ctrl+s
sleep 2
grep -q "$word Bauer" "$document" || fail "it was not saved"
quit "it does not quit"
[ -z "$(find "$XDG_CONFIG_HOME" -type f ! -perm 600)" ] || fail "settings others may read: $(find "$XDG_CONFIG_HOME" -ls)"
mapfile -t rest < <(find "$XDG_CONFIG_HOME" "$XDG_STATE_HOME" "$XDG_DATA_HOME" -type f 2>/dev/null)
silent "$folder/said" "${rest[@]}"
grep -q "AF_UNIX" "$calls" || fail "nothing was seen of the window's sockets"
opened_nothing "the window"
echo "privacy.sh: no network, nothing told, ${#made[@]} posters tell nothing of their maker"
