#!/bin/sh
# Writes the hashed locks in requirements/ from pyproject.toml, for every platform.
# They name no index: pip asks the one that the machine is set up for.
set -eu

lock() {
    name=$1
    shift
    "${UV:-.venv/bin/uv}" pip compile "$@" \
        --quiet --universal --python-version 3.11 --generate-hashes \
        --no-emit-index-url --no-header --output-file "requirements/$name.txt"
}

lock setup --group setup "$@"
lock node --group node "$@"
lock fuzz --group fuzz "$@"
lock run pyproject.toml "$@"
lock grown pyproject.toml --extra grown --extra redis --constraints requirements/run.txt "$@"
lock dev pyproject.toml --extra bucket --extra build --extra evaluate --extra grown --extra redis --group dev \
    --constraints requirements/setup.txt --constraints requirements/run.txt "$@"
