#!/usr/bin/env bash
# What others say about exported PDFs: poppler, qpdf and an independent checker of PDF/UA-1.
#
#     tests/outside.sh FILE.pdf...
#
# For every file it asks
#   pdfinfo    is it read without complaint, is it tagged, titled, not encrypted, without script?
#   pdffonts   is every font embedded, subset and mapped to Unicode, and none of Type 3?
#   pdftotext  is there text, and none of it lost (U+FFFD) or a control character?
#   qpdf       is the file sound, without a warning?
#   outloud    does any rule of PDF/UA-1 fail, or anything it knows to break reading aloud?
#              Its warnings are counted and shown, and do not fail a file.
# Each fault is a line "FILE: tool: what"; the last line sums up. Exit status: 0 no fault,
# 1 faults, 2 wrong use or a tool that is missing.
#
# Needs poppler-utils, qpdf and python3 with venv. outloud (Apache-2.0) is installed once, in
# the versions named below, into a folder of its own under the user's cache folder, or where
# OUTSIDE_CHECKERS says.
set -euo pipefail

# PyMuPDF 1.26 is the last that needs no neural networks.
readonly PINS=(outloud==0.2.1 PyMuPDF==1.26.6 pikepdf==10.17.0 fonttools==4.68.0)
readonly HOUSE="${OUTSIDE_CHECKERS:-${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/steckbrief-checkers}"

stop() {
  printf 'outside.sh: %s\n' "$1" >&2
  exit 2
}

[ "$#" -gt 0 ] || stop "no file named; usage: tests/outside.sh FILE.pdf..."
for tool in pdfinfo pdffonts pdftotext qpdf python3; do
  command -v "$tool" >/dev/null || stop "$tool is missing; install poppler-utils, qpdf and python3-venv"
done
for file in "$@"; do
  [ -r "$file" ] || stop "$file cannot be read"
done

# The folder is made anew whenever the versions change, and counts only once it is complete.
if [ "$(cat "$HOUSE/versions" 2>/dev/null)" != "${PINS[*]}" ]; then
  rm -rf "$HOUSE"
  mkdir -p "$(dirname "$HOUSE")"
  python3 -m venv "$HOUSE"
  "$HOUSE/bin/pip" install --quiet --disable-pip-version-check "${PINS[@]}" >&2 ||
    stop "the checker of PDF/UA-1 could not be installed"
  printf '%s' "${PINS[*]}" >"$HOUSE/versions"
fi

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
faults="$work/faults"
: >"$faults"

fault() { # FILE TOOL WHAT
  printf '%s: %s: %s\n' "$1" "$2" "$3" | tee -a "$faults"
}

# Runs a tool, its output into $work/out; complaints are faults. Poppler dislikes how every
# tagged file of Typst writes Suspects, though the standard wants it so: no fault.
ask() { # FILE TOOL ARGUMENT...
  local file="$1" tool="$2" status=0
  shift 2
  "$tool" "$@" >"$work/out" 2>"$work/complaints" || status=$?
  grep -v 'Suspects object is wrong type' "$work/complaints" >"$work/serious" || true
  while IFS= read -r line; do fault "$file" "$tool" "$line"; done <"$work/serious"
  if [ "$status" -ne 0 ] && [ ! -s "$work/serious" ]; then
    fault "$file" "$tool" "exit status $status: $(tail -n 1 "$work/out")"
  fi
}

for file in "$@"; do
  ask "$file" pdfinfo "$file"
  while IFS='=' read -r pattern what; do
    grep -Eq "$pattern" "$work/out" || fault "$file" pdfinfo "$what"
  done <<'WANTED'
^Title: +[^ ]=no title
^Tagged: +yes=not tagged
^Encrypted: +no=encrypted
^JavaScript: +no=holds a script
^Pages: +[1-9]=no page
WANTED

  ask "$file" pdffonts "$file"
  while IFS= read -r line; do fault "$file" pdffonts "$line"; done < <(awk '
    NR <= 2 { next }
    / Type 3 / { print $1 " is of Type 3" }
    $(NF - 4) != "yes" { print $1 " is not embedded" }
    $(NF - 3) != "yes" { print $1 " is not a subset" }
    $(NF - 2) != "yes" { print $1 " has no way back to characters" }' "$work/out")

  ask "$file" pdftotext -enc UTF-8 "$file" -
  grep -q '[^[:space:]]' "$work/out" || fault "$file" pdftotext "no text"
  ! LC_ALL=C grep -q $'\xEF\xBF\xBD' "$work/out" || fault "$file" pdftotext "lost characters"
  ! LC_ALL=C tr -d '\n\r\t\f' <"$work/out" | LC_ALL=C grep -aq '[[:cntrl:]]' ||
    fault "$file" pdftotext "control characters"

  ask "$file" qpdf --check "$file"
done

# One run for all files: the checker takes longer to start than to check.
"$HOUSE/bin/outloud" --quiet --fail-on never --json "$work/report.json" "$@" >"$work/out" 2>&1 || true
"$HOUSE/bin/python" - "$work/report.json" "$@" >"$work/spoken" <<'REPORT' ||
import json, sys

results = json.load(open(sys.argv[1]))["results"]
for path, result in zip(sys.argv[2:], results, strict=True):
    if result["error"]:
        print(f"fault\t{path}\t{result['error']}")
    for finding in result["findings"]:
        kind = "fault" if finding["severity"] == "error" else "hint"
        print(f"{kind}\t{path}\t{finding['rule']} {finding['message']}")
    for rule in result["rules"]:
        if rule["status"] == "crashed":
            print(f"fault\t{path}\t{rule['rule']} could not be checked: {rule['reason']}")
REPORT
  fault "$1" outloud "gave no report: $(tail -n 1 "$work/out")"

hints=0
while IFS=$'\t' read -r kind file what; do
  if [ "$kind" = fault ]; then
    fault "$file" outloud "$what"
  else
    hints=$((hints + 1))
    printf '%s: outloud: hint: %s\n' "$file" "$what"
  fi
done <"$work/spoken"

count="$(wc -l <"$faults")"
printf 'outside.sh: %d files, %d faults, %d hints\n' "$#" "$count" "$hints"
[ "$count" -eq 0 ]
