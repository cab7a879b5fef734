#!/bin/sh
# Installs what the tests need beside Python and Node, where that is possible: as
# root on Debian. Elsewhere it says what is missing, and the tests skip what needs it.
# The tests start and stop what they use by themselves.
set -eu

missing=""
# Chromium does as well, but its windows cost as much as the pages in them.
command -v chromium-headless-shell >/dev/null || command -v chromium >/dev/null ||
    missing="chromium-headless-shell"
command -v initdb >/dev/null || ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 ||
    missing="$missing postgresql"
command -v redis-server >/dev/null || missing="$missing redis-server"
command -v rabbitmq-server >/dev/null || [ -x /usr/lib/rabbitmq/bin/rabbitmq-server ] ||
    missing="$missing rabbitmq-server"
# Its path is root's alone. Brotli is a module of its own; of systemd only the program that
# reads units is used.
[ -x /usr/sbin/nginx ] && [ -e /usr/lib/nginx/modules/ngx_http_brotli_static_module.so ] ||
    missing="$missing nginx-light libnginx-mod-http-brotli-static"
command -v systemd-analyze >/dev/null || missing="$missing systemd"
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing for the tests:" $missing >&2
    export DEBIAN_FRONTEND=noninteractive
    # Debian starts servers that it installs; the tests want none that is theirs alone.
    policy=/usr/sbin/policy-rc.d
    if [ ! -e "$policy" ]; then
        trap 'rm -f "$policy"' EXIT
        printf '#!/bin/sh\nexit 101\n' >"$policy"
        chmod +x "$policy"
    fi
    apt-get update -qq
    # shellcheck disable=SC2086 # one word a package
    apt-get install -y -qq --no-install-recommends $missing >/dev/null
else
    echo "NOT INSTALLED:" $missing >&2
    echo "Every test that needs one of these will be SKIPPED." >&2
fi
