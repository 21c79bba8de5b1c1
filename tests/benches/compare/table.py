#!/usr/bin/env python3
"""Turns what `cargo bench` prints into the README's table: fastest and median of each.

    cargo bench --profile dev | tests/benches/compare/table.py
"""

import re
import sys

LINE = re.compile(r"^(?P<tree>[│├╰─ ]*)(?P<name>\S+)\s+(?P<figures>.*)$")

print("| measured | fastest | median | samples |")
print("|---|---|---|---|")
above = []
for line in sys.stdin:
    found = LINE.match(line.rstrip())
    if not found or "─" not in found["tree"]:
        continue
    depth = len(found["tree"]) // 3
    above[depth - 1:] = [found["name"].replace("_", " ")]
    figures = [figure.strip() for figure in found["figures"].split("│")]
    if figures[0]:
        fastest, _, median, _, samples = figures[:5]
        print(f"| {' · '.join(above)} | {fastest} | {median} | {samples} |")
