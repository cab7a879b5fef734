"""Lighthouse on landing page, starters and recommendations, by Debian's Chromium.

A guest with five likes looks at each page on a phone (Lighthouse's slow one) and at a
desk. Scores are medians of several looks. It installs Lighthouse, locked, into
`benchmarks/node_modules/` when that is missing. The goal: 95 in every category.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from shutil import which

from server import Site, running

HERE = Path(__file__).parent
LIKES = 5
PAGES = {"landing": "/", "starters": "/start", "recommendations": "/recommendations"}


def program(name: str) -> str:
    """Find a program; the environment may have brought a Node of its own."""
    found = which(
        name, path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    )
    if found is None:
        print(f"skipped: {name} is not installed")
        sys.exit()
    return found


def like(site: Site) -> None:
    """Become a guest with likes whose films have all arrived."""
    site.become_guest()
    for film in site.json("GET", f"/api/starters?limit={LIKES}")["items"]:
        site.json("PUT", f"/api/marks/{film['id']}", {"kind": "like"})
    while site.json("GET", "/api/recommendations")["pending"]:
        time.sleep(0.1)


def main() -> None:
    """Print a line a page and form."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--runs", type=int, default=3)
    runs = arguments.parse_args().runs
    node, npm = program("node"), program("npm")
    chromium = os.environ.get("CHROME_PATH") or program("chromium")
    if not (HERE / "node_modules").is_dir():
        subprocess.run(  # noqa: S603 - our own command
            [npm, "ci", "--ignore-scripts", "--loglevel=error"], cwd=HERE, check=True
        )
    with tempfile.TemporaryDirectory() as folder, running(Path(folder)) as site:
        like(site)
        given = {
            "url": f"http://127.0.0.1:{site.port}",
            "cookie": "; ".join(f"{k}={v}" for k, v in site.cookies.items()),
            "pages": PAGES,
            "runs": runs,
            "chromium": chromium,
        }
        subprocess.run(  # noqa: S603 - our own script
            [node, HERE / "lighthouse.mjs"],
            input=json.dumps(given).encode(),
            check=True,
        )


if __name__ == "__main__":
    main()
