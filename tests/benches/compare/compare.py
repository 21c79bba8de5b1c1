#!/usr/bin/env python3
"""Whole processes side by side: Steckbrief, the bare type setter, and a browser that prints.

Every contender makes one A2 profile of the same persona as a PDF, from nothing to a file:
  steckbrief   `steckbrief export`: reads the document, sets the poster, writes PDF/UA-1
  bare         the same template, dictionary, picture and fonts with Typst alone (bare.rs)
  chromium     the same texts, picture and fonts as a web page (page.py), printed headless
Runs take turns, so that a slow moment of the machine meets all of them; each begins with an
empty folder and, for the browser, an empty profile. Wall time is from start to exit, the median
of N runs after one that does not count.

Memory: for the two single processes the largest resident set as the kernel counted it, shared
pages and all. The browser is several processes: the largest sum of proportional sets (shared
pages counted once) over its tree, sampled every few milliseconds, the median of five runs of
their own. A sample may miss a peak, so this flatters the browser if anyone.

Then 200 posters of 100 different personas in one export, on one core and on all.

Ratios are held against what is required of Steckbrief; exit status 1 says one was missed.
Needs Linux, cargo, python3 and a browser (Debian: chromium). Measure on an idle machine: the
load is printed, and above 0.5 the figures are not worth keeping.
"""

import argparse
import json
import os
import pathlib
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
import page  # noqa: E402  (no bytecode in the tree)
import process  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[3]
SAMPLE = ROOT / "assets/samples/young-fashion.ron"
POSTERS = 200
BATCH_RUNS = 5
MEMORY_RUNS = 5
# What is required: of which measure, beside whom, at most this ratio.
REQUIRED = [("wall", "chromium", 1 / 10), ("peak", "chromium", 1 / 3), ("wall", "bare", 1.5)]
CALLED = {"wall": "wall time", "peak": "peak memory"}
BROWSER_FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-sync "
    "--disable-background-networking --disable-component-update --no-pdf-header-footer"
).split()


def main():
    summary, _, rest = __doc__.partition("\n")
    options = argparse.ArgumentParser(
        description=summary, epilog=rest, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--runs", type=int, default=15, metavar="N", help="timed runs (15)")
    options.add_argument("--profile", default="dev", help="cargo profile (dev)")
    options.add_argument("--browser", default="chromium", help="which browser (chromium)")
    asked = options.parse_args()
    browser = shutil.which(asked.browser) or sys.exit(f"compare: {asked.browser} is missing")
    steckbrief, speed = built(asked.profile)
    with tempfile.TemporaryDirectory(prefix="compare-") as folder:
        given = pathlib.Path(folder) / "given"
        given.mkdir()
        subprocess.run([speed, "prepare", given], check=True)
        web_page = page.write(given, ROOT / "assets/fonts").as_uri()
        contenders = {
            "steckbrief": lambda place: [
                steckbrief, "export", SAMPLE, "--persona", "Bibi", "--design", "profile",
                "--paper", "a2", "--quiet", "--out", place / "poster.pdf"],
            "bare": lambda place: [speed, "bare", given, place / "poster.pdf"],
            "chromium": lambda place: [
                browser, *BROWSER_FLAGS, f"--user-data-dir={place / 'profile'}",
                f"--print-to-pdf={place / 'poster.pdf'}", web_page],
        }
        describe(asked, browser)
        medians = one_poster(contenders, asked.runs, folder)
        batch(steckbrief, given / "batch.ron", folder)
    print(f"\nLoad of the last minute, at the end: {os.getloadavg()[0]:.2f}")
    sys.exit(0 if held(medians) else 1)


def built(profile):
    """Builds program and bench binary in a cargo profile; says where they are."""
    made = subprocess.run(
        ["cargo", "bench", "--locked", "--profile", profile, "--bench", "speed", "--no-run",
         "--message-format", "json-render-diagnostics"],
        cwd=ROOT, check=True, stdout=subprocess.PIPE)
    artifacts = [json.loads(line) for line in made.stdout.splitlines()]
    paths = {one["target"]["name"]: one["executable"] for one in artifacts if one.get("executable")}
    return paths["steckbrief"], paths["speed"]


def describe(asked, browser):
    cpu = platform.processor() or platform.machine()
    for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            cpu = line.split(": ")[1]
            break
    version = subprocess.run([browser, "--version"], capture_output=True, text=True).stdout.strip()
    print(f"{cpu}, {len(os.sched_getaffinity(0))} cores, Linux {platform.release()}")
    print(f"cargo profile {asked.profile}; {version}")
    print(f"Load of the last minute, before: {os.getloadavg()[0]:.2f}")


def one_poster(contenders, runs, folder):
    """Prints and returns the medians of each contender."""
    results = {name: [] for name in contenders}
    for _ in range(runs + 1):
        for name, command in contenders.items():
            with fresh(folder) as place:
                results[name].append(process.run(command(pathlib.Path(place))))
    medians = {name: summed(found[1:]) for name, found in results.items()}
    peaks = []
    for _ in range(MEMORY_RUNS):
        with fresh(folder) as place:
            peaks.append(process.peak_of_tree(contenders["chromium"](pathlib.Path(place))))
    medians["chromium"]["peak"] = statistics.median(peaks)
    print(f"\nOne A2 profile as PDF, median of {runs} runs\n")
    print("| process | wall time | fastest | slowest | processor time | peak memory |")
    print("|---|---|---|---|---|---|")
    for name, found in medians.items():
        print(f"| {name} | {found['wall']:.3f} s | {found['fastest']:.3f} s "
              f"| {found['slowest']:.3f} s | {found['cpu']:.3f} s | {found['peak']:.1f} MiB |")
    return medians


def summed(runs):
    medians = {what: statistics.median(run[what] for run in runs) for what in runs[0]}
    walls = [run["wall"] for run in runs]
    return {**medians, "fastest": min(walls), "slowest": max(walls)}


def batch(steckbrief, document, folder):
    print(f"\n{POSTERS} A2 posters as PDF, one export, median of {BATCH_RUNS} runs\n")
    print("| cores | wall time | posters a second | cores busy | peak memory |")
    print("|---|---|---|---|---|")
    everywhere = sorted(os.sched_getaffinity(0))
    for cores in (everywhere[:1], everywhere):
        runs = []
        for _ in range(BATCH_RUNS):
            with fresh(folder) as place:
                runs.append(process.run(
                    [steckbrief, "export", document, "--design", "profile", "--design",
                     "empathy", "--paper", "a2", "--quiet", "--out", place], cores))
                made = len(os.listdir(place))
                if made != POSTERS:
                    sys.exit(f"compare: {made} posters instead of {POSTERS}")
        found = summed(runs)
        print(f"| {len(cores)} | {found['wall']:.2f} s | {POSTERS / found['wall']:.1f} "
              f"| {found['cpu'] / found['wall']:.2f} | {found['peak']:.1f} MiB |")


def held(medians):
    """Prints what is required and whether it is so."""
    print("\n| Steckbrief's | beside | ratio | required | |")
    print("|---|---|---|---|---|")
    every = True
    for what, other, most in REQUIRED:
        ratio = medians["steckbrief"][what] / medians[other][what]
        every &= ratio <= most
        verdict = "held" if ratio <= most else "missed"
        print(f"| {CALLED[what]} | {other} | {ratio:.3f} | at most {most:.3f} | {verdict} |")
    return every


def fresh(folder):
    # A browser may still write into its profile while that is taken away.
    return tempfile.TemporaryDirectory(dir=folder, ignore_cleanup_errors=True)


main()
