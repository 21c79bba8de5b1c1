#!/usr/bin/env bash
# Feeds one way into the program with what a fuzzer thinks of: inputs that reach something new
# are kept and changed further. What fails is written into the corpus' folder `failed`; put it
# into tests/fixtures/found/TARGET, where `cargo test` tries it for ever, and mend the program.
#
#   tests/fuzz/run.sh TARGET [RUNS] [JOBS]     a million runs, one job unless told otherwise
#
# TARGET is text, json, clipboard, picture, merge, poster or template. Needs a C++ compiler.
set -euo pipefail
cd "$(dirname "$0")"
target="${1:?TARGET: text, json, clipboard, picture, merge, poster or template}"
runs="${2:-1000000}"
jobs="${3:-1}"

# The instruments cargo-fuzz uses, but for the sanitizer of addresses: there is no unsafe code.
export RUSTFLAGS="--cfg fuzzing -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
-Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
-Cllvm-args=-sanitizer-coverage-trace-compares"
folder="${STECKBRIEF_FUZZ:-$HOME/.cache/steckbrief/fuzz}"
host="$(rustc -vV | sed -n 's/^host: //p')"
# With a target named, what runs while building is built without instruments.
CARGO_TARGET_DIR="$folder/target" cargo build --locked --release --quiet --target "$host"
program="$folder/target/$host/release/fuzz"

corpus="$folder/corpus/$target"
mkdir -p "$corpus" "$corpus-failed" "$corpus-seeds"
limits=(-timeout=10 -rss_limit_mb=2048 -max_len=65536)
# A stranger's template may loop for ever; the program ends it from outside, and so does this.
[ "$target" != template ] || limits=(-timeout=10 -rss_limit_mb=2048 -max_len=4096 -fork=1 -ignore_timeouts=1 -ignore_ooms=1)
[ "$jobs" = 1 ] || limits+=(-jobs="$jobs" -workers="$jobs")
FUZZ_TARGET="$target" FUZZ_SEEDS="$corpus-seeds" "$program" "$corpus" "$corpus-seeds" \
    -artifact_prefix="$corpus-failed/" -runs="$runs" -print_final_stats=1 "${limits[@]}"
