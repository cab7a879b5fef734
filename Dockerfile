# Two images from one file: `site`, which every process of Sneak Preview runs from, and
# `front`, which is nginx. compose.yaml starts both.

FROM python:3.13-slim-bookworm AS build
WORKDIR /src
RUN python -m venv /venv
COPY requirements/setup.txt requirements/grown.txt requirements/
# What is downloaded is checked against a hash; one dependency comes as source only.
RUN /venv/bin/python -m pip install --no-cache-dir --no-deps --require-hashes \
        --only-binary :all: -r requirements/setup.txt && \
    /venv/bin/python -m pip install --no-cache-dir --no-deps --require-hashes \
        --no-build-isolation --use-pep517 -r requirements/grown.txt
COPY pyproject.toml README.md LICENSE ./
COPY src src
RUN /venv/bin/python -m pip install --no-cache-dir --no-deps --no-build-isolation .

FROM python:3.13-slim-bookworm AS site
# The newest that there is for this release of Debian.
# hadolint ignore=DL3008
RUN apt-get update && \
    apt-get install -y --no-install-recommends ca-certificates postgresql-client && \
    rm -rf /var/lib/apt/lists/* && \
    useradd --no-log-init --system --uid 10001 --user-group --no-create-home sneakpreview && \
    install -d -o sneakpreview -g sneakpreview -m 0700 /var/lib/sneakpreview && \
    install -d -o sneakpreview -g sneakpreview -m 0755 /var/cache/sneakpreview
COPY --from=build /venv /venv
COPY deploy/gunicorn.conf.py /etc/sneakpreview/gunicorn.conf.py
ENV PATH=/venv/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    SNEAKPREVIEW_DATA=/var/lib/sneakpreview \
    SNEAKPREVIEW_PUBLIC=/var/cache/sneakpreview \
    SNEAKPREVIEW_HOST=0.0.0.0
USER 10001:10001
EXPOSE 8000
HEALTHCHECK --start-period=60s --interval=15s --timeout=5s CMD ["python", "-c", \
    "from urllib.request import urlopen; urlopen('http://127.0.0.1:8000/health/live', timeout=4)"]
CMD ["gunicorn", "--config", "/etc/sneakpreview/gunicorn.conf.py"]

FROM debian:bookworm-slim AS front
# hadolint ignore=DL3008
RUN apt-get update && \
    apt-get install -y --no-install-recommends curl libnginx-mod-http-brotli-static nginx-light && \
    rm -rf /var/lib/apt/lists/* && \
    install -d -o www-data -g www-data /var/cache/nginx-sneakpreview
COPY deploy/nginx /etc/sneakpreview/nginx
COPY deploy/nginx/site.compose.conf /etc/sneakpreview/nginx/site.conf
USER 33:33
EXPOSE 8080 8443
HEALTHCHECK --interval=15s --timeout=5s CMD ["curl", "-fsS", "http://127.0.0.1:8081/nginx"]
STOPSIGNAL SIGQUIT
CMD ["nginx", "-p", "/var/cache/nginx-sneakpreview", "-c", "/etc/sneakpreview/nginx/nginx.conf", "-g", "daemon off;"]
