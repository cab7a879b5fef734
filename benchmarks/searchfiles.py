"""Search files against the same search on SQLite FTS5, behind the same server.

Somebody types the best known titles letter by letter, each in a browser that has
read nothing yet: the front end's own modules, run by Node, say which files that
takes, and the server says how large they are. The peer (`fts5.py`) is asked at every
letter. Then both are asked as quickly as they answer, in turns, in one run, in one
process. The goal: under 2,000 bytes for a letter, in the median.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from itertools import islice
from pathlib import Path
from shutil import which
from socket import create_server
from urllib.parse import quote

from fts5 import MOST
from load import CONNECTIONS, rate

from server import Site, running, wait_for
from sneakpreview.domain.film import Title
from sneakpreview.sources.catalogue.source import CatalogueSource

HERE = Path(__file__).resolve().parent
LOOKUP = HERE.parent / "src/sneakpreview/frontend/search/lookup.js"

TYPE = """
import { readFileSync } from "node:fs";
const { lookup, url, titles, limit } = JSON.parse(readFileSync(0, "utf8"));
const { createLookup } = await import(lookup);
const typed = [];
for (const title of titles) {
  let asked = [];
  const load = async (name) => {
    const path = `/search${name}`;
    const answer = await fetch(url + path);
    asked.push([path, Number(answer.headers.get("content-length"))]);
    return answer.json();
  };
  const search = createLookup({ load });
  await search.warm();
  let text = "";
  for (const letter of title) {
    asked = [];
    const { hits } = await search.search((text += letter), { limit });
    typed.push({ text, asked, hits: hits.map(({ id }) => id), whole: text === title });
  }
}
process.stdout.write(JSON.stringify(typed));
"""


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter typed: the text so far, the files it took with their bytes, the ids.

    `whole` for the last letter of a title.
    """

    text: str
    asked: list[tuple[str, int]]
    hits: list[str]
    whole: bool


def best_known(count: int) -> list[Title]:
    """Give the titles that people are likeliest to type."""
    return list(islice(CatalogueSource().titles(), count))


def type_all(port: int, titles: list[Title]) -> list[Letter]:
    """Let the front end's modules type the titles."""
    given = {
        "lookup": LOOKUP.as_uri(),
        "url": f"http://127.0.0.1:{port}",
        "titles": [title.title for title in titles],
        "limit": MOST,
    }
    # The environment may have brought a Node of its own.
    here = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    node = which("node", path=here)
    if node is None:
        raise SystemExit("skipped: node is not installed")
    done = subprocess.run(  # noqa: S603 - our own script
        [node, "--input-type=module", "-e", TYPE],
        input=json.dumps(given).encode(),
        stdout=subprocess.PIPE,
        check=True,
    )
    return [Letter(**letter) for letter in json.loads(done.stdout)]


@contextmanager
def peer(data: Path) -> Iterator[int]:
    """Serve the site and the query on FTS5; the port."""
    with create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    serve = f"import pathlib, fts5; fts5.main(pathlib.Path({str(data)!r}), {port})"
    process = subprocess.Popen([sys.executable, "-c", serve], cwd=HERE)  # noqa: S603 - our own command
    try:
        wait_for(port, process)
        yield port
    finally:
        process.kill()
        process.wait(10)


def spread(sizes: list[int]) -> str:
    """Write the median, the 95th per cent and the largest."""
    ordered = sorted(sizes)
    p95 = ordered[int(len(ordered) * 0.95)]
    return f"{statistics.median(ordered):6,.0f}  {p95:6,}  {ordered[-1]:6,}"


def print_sizes(site: Site, letters: list[Letter]) -> None:
    """Print what typing costs over the wire."""
    per_letter = [sum(size for _, size in letter.asked) for letter in letters]
    manifest = len(site.ask("GET", "/search/manifest.json")[1])
    print("gzipped bytes, without headers        p50     p95     max")
    print(f"  a letter that needs a file   {spread([b for b in per_letter if b])}")
    print(f"  any letter                   {spread(per_letter)}")
    print(f"  the manifest, once a visit   {manifest:6,}")


def print_rates(port: int, letters: list[Letter], rounds: int) -> None:
    """Print how quickly both are served, in turns, and what that is in titles."""
    files = [path for letter in letters for path, _ in letter.asked]
    queries = [query(letter) for letter in letters]
    titles = sum(letter.whole for letter in letters)
    pairs = []
    for turn in range(rounds + 1):
        some = slice(turn % 3, None, 3)
        pairs.append((rate(port, files[some]), rate(port, queries[some])))
    del pairs[0]  # the first turn warms both up
    print(f"over {CONNECTIONS} connections, medians of {rounds} turns")
    print("                          search files   FTS5  ratio")
    print_row("requests a second", pairs)
    each = len(files) / titles, len(queries) / titles
    print(f"  requests a typed title  {each[0]:12.1f} {each[1]:6.1f}")
    print_row("typed titles a second", [(f / each[0], q / each[1]) for f, q in pairs])


def print_row(name: str, pairs: list[tuple[float, float]]) -> None:
    """Print both medians, and the median and range of the turns' ratios."""
    ours, theirs = (statistics.median(side) for side in zip(*pairs, strict=True))
    low, *_, high = ratios = sorted(one / other for one, other in pairs)
    print(
        f"  {name:22}  {ours:12,.0f} {theirs:6,.0f} {statistics.median(ratios):6.2f}"
        f" ({low:.2f} to {high:.2f})"
    )


def print_found(port: int, letters: list[Letter], titles: list[Title]) -> None:
    """Print how often a title typed whole is among the hits, and how often first."""
    whole = [letter for letter in letters if letter.whole]
    site = HTTPConnection("127.0.0.1", port, timeout=30)
    ours, theirs = [], []
    for letter, title in zip(whole, titles, strict=True):
        site.request("GET", query(letter))
        hits = json.loads(site.getresponse().read())["items"]
        ours.append(place(title, letter.hits))
        theirs.append(place(title, [hit["id"] for hit in hits]))
    for name, places in (("search files", ours), ("FTS5", theirs)):
        first, found = places.count(0), sum(at is not None for at in places)
        print(f"  {name:12}  first {first}, among {MOST} {found} of {len(whole)}")


def query(letter: Letter) -> str:
    """Give the peer's address for what is typed so far."""
    return f"/fts5?q={quote(letter.text)}"


def place(title: Title, hits: list[str]) -> int | None:
    """Say at which place a title is found."""
    return hits.index(title.id) if title.id in hits else None


def main() -> None:
    """Print the sizes, the rates and their ratio, and what is found."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--titles", type=int, default=300)
    arguments.add_argument("--rounds", type=int, default=9)
    chosen = arguments.parse_args()
    titles = best_known(chosen.titles)
    with tempfile.TemporaryDirectory() as folder:
        with running(Path(folder)) as site:
            letters = type_all(site.port, titles)
            print(f"the {len(titles)} best known titles, {len(letters):,} letters")
            print_sizes(site, letters)
        with peer(Path(folder)) as port:
            print_rates(port, letters, chosen.rounds)
            print("a title typed whole is found")
            print_found(port, letters, titles)


if __name__ == "__main__":
    main()
