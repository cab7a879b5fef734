"""What cannot be run here is read by those who know it: linters and schemas."""

import os
import re
import shutil
import subprocess
import sys
from dataclasses import fields
from pathlib import Path

import pytest
import yaml

from fronting import DEPLOY
from needs import require
from sneakpreview.settings import PREFIX, Settings, load
from sneakpreview.web import frontend
from sneakpreview.web.headers import ALWAYS, YEAR, policy

ROOT = DEPLOY.parent
UNITS = DEPLOY / "systemd"
SERVICES = sorted(unit.name for unit in UNITS.glob("*.service"))
MOST_EXPOSED = {"nginx.service": 3.0}
"""Out of 10, by systemd's own count; nginx begins as root, for its ports and key."""


def run(*command: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, **environment},
    )


def tool(name: str) -> Path:
    """Find a program that came with the development's packages."""
    found = Path(sys.executable).with_name(name)
    require(found.exists(), f"{name} is not installed")
    return found


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Lay out the units as on a machine that has all they name."""
    require(shutil.which("systemd-analyze"), "systemd-analyze is not installed")
    root = tmp_path_factory.mktemp("machine")
    shutil.copytree(UNITS, root / "etc/systemd/system")
    known = root / "usr/lib/systemd/system"
    known.mkdir(parents=True)
    for target in Path("/lib/systemd/system").glob("*.target"):
        shutil.copy(target, known)
    (known / "nginx.service").write_text(
        "[Unit]\nDescription=nginx\n[Service]\nType=forking\nPIDFile=/run/nginx.pid\n"
        "ExecStart=/usr/sbin/nginx\nExecStop=/usr/sbin/nginx\n"
    )
    for program in ("gunicorn", "sneakpreview", "/usr/sbin/nginx", "/bin/kill"):
        file = root / "usr/local/lib/sneakpreview/.venv/bin" / program
        if program.startswith("/"):
            file = root / program.lstrip("/")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("#!/bin/sh\n")
        file.chmod(0o755)
    return root


def test_systemd_understands_every_unit(machine: Path) -> None:
    units = [*SERVICES, "sneakpreview-web.socket", "sneakpreview.target"]
    read = run(
        "systemd-analyze", "verify", f"--root={machine}", *units, "nginx.service"
    )
    assert (read.returncode, read.stdout + read.stderr) == (0, "")


@pytest.mark.parametrize("service", [*SERVICES, "nginx.service"])
def test_a_service_may_do_little(machine: Path, service: str) -> None:
    read = run(
        "systemd-analyze",
        "security",
        "--offline=yes",
        "--no-pager",
        f"--root={machine}",
        service,
    )
    exposed = re.search(r"exposure level for .*: ([0-9.]+)", read.stdout)
    assert exposed, read.stderr
    assert float(exposed[1]) <= MOST_EXPOSED.get(service, 1.5)


def test_the_settings_that_come_along_are_understood() -> None:
    text = (DEPLOY / "site.env").read_text()
    pairs = dict(re.findall(r"^(SNEAKPREVIEW_[A-Z_]+)=(.+)$", text, re.MULTILINE))
    load(pairs)
    known = {f"{PREFIX}{one.name.upper()}" for one in fields(Settings)}
    assert set(pairs) <= known


def test_the_image_is_written_as_its_linter_wants_it() -> None:
    read = run(tool("hadolint"), "--no-color", "Dockerfile")
    assert (read.returncode, read.stdout) == (0, "")


def test_the_composition_is_one() -> None:
    for command in (
        (tool("yamllint"), "--strict", "compose.yaml"),
        (
            tool("check-jsonschema"),
            "--builtin-schema",
            "vendor.compose-spec",
            "compose.yaml",
        ),
    ):
        read = run(*command)
        assert read.returncode == 0, read.stdout + read.stderr


def test_every_service_of_the_composition_is_held_tightly() -> None:
    composition = yaml.safe_load((ROOT / "compose.yaml").read_text())
    dockerfile = (ROOT / "Dockerfile").read_text()
    for name, service in composition["services"].items():
        assert service["read_only"] is True, name
        assert service["cap_drop"] == ["ALL"], name
        assert service["security_opt"] == ["no-new-privileges:true"], name
        assert "user" in service or "build" in service, name
        assert not re.search(
            r"password|secret|key",
            str(service.get("environment", {})).replace("/run/secrets", ""),
            re.IGNORECASE,
        ) or all(
            value.startswith("/run/secrets/")
            for key, value in service["environment"].items()
            if key.endswith("_FILE")
        ), name
    targets = re.findall(r"^FROM .* AS (\w+)$", dockerfile, re.MULTILINE)
    users = re.findall(r"^USER (\d+):(\d+)$", dockerfile, re.MULTILINE)
    assert targets == ["build", "site", "front"]
    assert len(users) == 2
    assert ("0", "0") not in users


def test_secrets_are_made_once_and_fit_each_other(tmp_path: Path) -> None:
    folder = tmp_path / "secrets"
    assert run("sh", DEPLOY / "secrets.sh", folder).returncode == 0
    made = {file.name: file.read_text().strip() for file in folder.iterdir()}
    composition = yaml.safe_load((ROOT / "compose.yaml").read_text())
    asked = {Path(one["file"]).name for one in composition["secrets"].values()}
    assert asked - set(made) == {"certificate.pem", "certificate.key"}
    assert made["database-password"] in made["database-url"]
    assert made["broker-password"] in made["broker-url"]
    assert made["broker-password"] in made["rabbitmq.conf"]
    assert len({made["secret-key"], made["database-password"]}) == 2
    load({"SNEAKPREVIEW_SECRET_KEY": made["secret-key"]})
    assert folder.stat().st_mode & 0o077 == 0
    run("sh", DEPLOY / "secrets.sh", folder)
    assert made == {file.name: file.read_text().strip() for file in folder.iterdir()}


def test_nginx_says_the_headers_of_the_application() -> None:
    text = (DEPLOY / "nginx/parts/headers.conf").read_text()
    found = dict(
        re.findall(r'^add_header (\S+) "?(.*?)"? always;$', text, re.MULTILINE)
    )
    strict, request = map(found.pop, ("Strict-Transport-Security", "X-Request-ID"))
    assert found == ALWAYS | {"Content-Security-Policy": policy([])}
    assert strict == "$strict_transport"
    assert request == "$request_id"
    assert f'https "max-age={YEAR}"' in (DEPLOY / "nginx/parts/http.conf").read_text()


def test_nginx_knows_the_addresses_of_the_front_end() -> None:
    text = (DEPLOY / "nginx/parts/pages.conf").read_text()
    listed = re.findall(r"^    (\S+) /index.html;$", text, re.MULTILINE)
    known = [one.replace("<_id>", "[^/]+") for one in frontend.ADDRESSES]
    assert [one.strip("~^$") if one.startswith("~") else one for one in listed] == known


@pytest.mark.parametrize("site", ["site.conf", "site.compose.conf"])
def test_nothing_about_nginx_is_found_unsafe(tmp_path: Path, site: str) -> None:
    folder = tmp_path / "nginx"
    shutil.copytree(DEPLOY / "nginx", folder)
    (folder / site).rename(folder / "site.conf")
    # The application sends Strict-Transport-Security, and parts/headers.conf beside it.
    read = run(tool("gixy"), "--skips", "hsts_header", folder / "nginx.conf")
    assert read.returncode == 0, read.stdout + read.stderr


def test_the_two_sites_differ_in_places_alone() -> None:
    """Ports, paths and where the application is: the rest is the same in both."""
    texts = [
        (DEPLOY / "nginx" / name).read_text().splitlines()
        for name in ("site.conf", "site.compose.conf")
    ]
    places = re.compile(r"listen|server |ssl_certificate|access_log")
    one, other = ([line for line in text if not places.search(line)] for text in texts)
    assert one == other
