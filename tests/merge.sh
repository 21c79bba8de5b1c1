#!/bin/sh
# Two people edit copies of one document at random, and Git merges them with Steckbrief as its
# driver, ten thousand times over: no statement is lost, every conflict is reported. Takes a
# number of rounds if fewer will do, and what the dice begin with, to play several side by side.
set -eu
cd "$(dirname "$0")/.."
export STECKBRIEF_MERGE_ROUNDS="${1:-10000}" STECKBRIEF_MERGE_SEED="${2:-7}"
exec cargo test --test suite -- --nocapture cli::git::random_edits_are_merged_through_git
