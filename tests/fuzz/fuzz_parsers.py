"""Spoil answers by the million, and see that no parser does what it must not.

    python tests/fuzz/fuzz_parsers.py --runs 1000000 --parser tmdb

With atheris installed, what reaches new lines of a parser is spoiled further; without
it, each answer is spoiled anew. Either way the figures are printed at the end, and
the answer that broke a parser is kept in the folder for temporary files.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from random import Random
from time import perf_counter
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from mutation import as_bytes, mangle, mutate

LONGEST = 1 << 14
"""Bytes of an answer that is spoiled further."""
BROKEN = Path(tempfile.gettempdir(), "broken-answer")


def spoil(body: bytes, rng: Random) -> bytes:
    """Change an answer: mostly its structure, where it is JSON, else its bytes."""
    if rng.random() < 0.2:
        return mangle(body, rng)
    try:
        return as_bytes(mutate(json.loads(body), rng))
    except (ValueError, RecursionError):
        return mangle(body, rng)


def run(parser: Any, runs: int, seed: int) -> None:  # noqa: ANN401 - imported late
    """Spoil the first answers again and again."""
    rng = Random(seed)  # noqa: S311 - no secret
    start = perf_counter()
    for _ in range(runs):
        body = spoil(rng.choice(parser.seeds), rng)
        try:
            parser.check(body)
        except BaseException:
            BROKEN.write_bytes(body)
            sys.stderr.write(f"broken by {BROKEN}\n")
            raise
    sys.stdout.write(f"{runs} runs, {runs / (perf_counter() - start):.0f} a second\n")


def run_guided(name: str, runs: int, seed: int) -> None:
    """Let atheris choose what to spoil; the process ends with it."""
    import atheris  # noqa: PLC0415 - often not there

    with atheris.instrument_imports(include=["sneakpreview"]):
        parser = import_module("fuzz.parsers").PARSERS[name]
    with tempfile.TemporaryDirectory() as folder:
        for place, body in enumerate(parser.seeds):
            Path(folder, f"seed-{place}").write_bytes(body)
        options = {
            "runs": runs,
            "seed": seed,
            "max_len": LONGEST,
            "timeout": 20,
            "print_final_stats": 1,
            "artifact_prefix": f"{BROKEN}-",
        }
        arguments = [f"-{option}={value}" for option, value in options.items()]
        atheris.Setup(
            [sys.argv[0], *arguments, folder],
            parser.check,
            custom_mutator=lambda body, most, salt: spoil(body, Random(salt))[:most],  # noqa: S311 - no secret
        )
        atheris.Fuzz()


def main() -> None:
    """Run one parser, or each in its own process."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--runs", type=int, default=1_000_000)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--parser")
    options.add_argument("--plain", action="store_true", help="without atheris")
    given = options.parse_args()
    if given.parser is None:
        names = import_module("fuzz.parsers").PARSERS
        for name in names:
            sys.stdout.write(f"== {name}\n")
            sys.stdout.flush()
            subprocess.run([sys.executable, *sys.argv, "--parser", name], check=True)
    elif given.plain or find_spec("atheris") is None:
        parser = import_module("fuzz.parsers").PARSERS[given.parser]
        run(parser, given.runs, given.seed)
    else:
        run_guided(given.parser, given.runs, given.seed)


if __name__ == "__main__":
    main()
