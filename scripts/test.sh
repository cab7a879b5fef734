#!/bin/sh
# Runs all tests, those of the front end even if the others failed, and sums up.
# Arguments are pytest's; without any, every core runs whole files, in the order of
# testpaths, and what the tests leave out of the domain and of the use cases is a
# failure, too.
set -u
PATH="$PWD/.venv/bin:$PATH" # where Node is, if the machine has none of its own

[ $# = 0 ] &&
    set -- --cov --numprocesses=logical --maxprocesses=4 --dist=loadfile --no-loadscope-reorder
pytest "$@"
python=$?
npm test --silent
frontend=$?

verdict() { [ "$1" = 0 ] && echo passed || echo FAILED; }
echo "Python: $(verdict $python). Front end: $(verdict $frontend)."
[ $python = 0 ] && [ $frontend = 0 ]
