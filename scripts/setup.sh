#!/bin/sh
# Makes .venv what the locks say: `scripts/setup.sh run`, or `dev` with all the tools.
# Whatever is downloaded is checked against a hash in requirements/.
set -eu

kind=$1
python=${PYTHON:-python3}

fail() {
    echo "$*" >&2
    exit 1
}

install() {
    # The locks are complete. To look for more would find releases newer than they are.
    .venv/bin/python -m pip --disable-pip-version-check install -qq --no-input --no-deps \
        --no-compile "$@"
}

compile_all() {
    # Once, by every processor, where pip would take one: else each start costs seconds for
    # whoever may not write here, or is told not to.
    .venv/bin/python -m compileall -qq -j 0 .venv/lib src || : # it only saves time
}

make_environment() {
    found=$("$python" -V 2>&1) ||
        fail "Sneak Preview needs Python 3.11 or newer, and there is no $python. Name one: make run PYTHON=python3.12"
    "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
        fail "Sneak Preview needs Python 3.11 or newer; $python is $found. Name another: make run PYTHON=python3.12"
    "$python" -c 'import ensurepip, venv' 2>/dev/null ||
        fail "$python cannot make environments. On Debian and Ubuntu: apt-get install python3-venv"
    echo "$notice" >&2
    "$python" -m venv --clear .venv
}

node_is_new_enough() {
    node -e 'process.exit(Number(process.versions.node.split(".")[0]) < 20)' 2>/dev/null &&
        npm --version >/dev/null 2>&1
}

notice="Setting up .venv: under a minute, and only when something has changed"
if .venv/bin/python -m pip --version >/dev/null 2>&1; then echo "$notice" >&2; else make_environment; fi

install --require-hashes --only-binary :all: -r requirements/setup.txt
# One dependency comes as source only; no isolation, so that nothing unhashed builds it.
install --require-hashes --no-build-isolation --use-pep517 -r "requirements/$kind.txt"
install --no-build-isolation --editable .
touch .venv/run.stamp

if [ "$kind" = dev ]; then
    # The data that the built-in catalogue is made from; its many dependencies are not needed.
    [ ! -f requirements/build.txt ] ||
        install --require-hashes -r requirements/build.txt
    node_is_new_enough ||
        install --require-hashes --only-binary :all: -r requirements/node.txt
    touch .venv/dev.stamp
fi
compile_all
