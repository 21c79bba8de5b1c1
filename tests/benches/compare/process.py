"""One process and all it starts: how long, how much of the processor, how much memory."""

import os
import pathlib
import subprocess
import sys
import time
import uuid

SAMPLE_SECONDS = 0.004
MARKER = "STECKBRIEF_COMPARE"


def run(command, cores=None):
    """Wall and CPU seconds, and the largest resident set of one process, in MiB."""
    process, start = started(command, os.environ, cores)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    ended(process, status)
    return {"wall": wall, "cpu": usage.ru_utime + usage.ru_stime, "peak": usage.ru_maxrss / 1024}


def peak_of_tree(command):
    """The largest sum of proportional sets over a process and its descendants, in MiB.

    Descendants are known by a variable of the environment, since some cut the tie to their
    parent on purpose.
    """
    mark = f"{MARKER}={uuid.uuid4()}"
    name, value = mark.split("=")
    process, _ = started(command, {**os.environ, name: value})
    ours, strange, largest = {process.pid}, set(), 0
    while os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None:
        total = 0
        for pid in map(int, filter(str.isdigit, os.listdir("/proc"))):
            if pid in strange:
                continue
            try:
                if pid not in ours:
                    environment = pathlib.Path(f"/proc/{pid}/environ").read_bytes()
                    (ours if mark.encode() in environment else strange).add(pid)
                if pid in ours:
                    total += proportional_set(pid)
            except OSError:
                continue  # gone meanwhile, or not ours to look at
        largest = max(largest, total)
        time.sleep(SAMPLE_SECONDS)
    ended(process, os.waitpid(process.pid, 0)[1])
    return largest / 1024


def proportional_set(pid):
    for line in pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1])
    return 0


def started(command, environment, cores=None):
    """A process begun on these cores, and when."""
    everywhere = os.sched_getaffinity(0)
    os.sched_setaffinity(0, cores or everywhere)
    start = time.perf_counter()
    process = subprocess.Popen(
        [str(word) for word in command], env=environment,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.sched_setaffinity(0, everywhere)
    return process, start


def ended(process, status):
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"compare: {process.args[0]} ended with {process.returncode}")
