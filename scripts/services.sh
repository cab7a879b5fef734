#!/bin/sh
# Installs what the tests need beside Python and Node, where that is possible: as
# root on Debian. Elsewhere it says what is missing, and the tests skip what needs it.
# The tests start and stop what they use by themselves.
set -eu

missing=""
command -v chromium >/dev/null || missing="chromium"
command -v initdb >/dev/null || ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 ||
    missing="$missing postgresql"
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing for the tests:" $missing >&2
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    # shellcheck disable=SC2086 # one word a package
    apt-get install -y -qq --no-install-recommends $missing >/dev/null
else
    echo "NOT INSTALLED:" $missing >&2
    echo "Every test that needs one of these will be SKIPPED." >&2
fi
