"""Search files that another server has: a bucket, or a CDN before it."""

import os
import shutil
from pathlib import Path

from playwright.sync_api import Browser, expect
from steps import found, mark

from factories import tt
from server import Site, serving
from sneakpreview.domain.film import Title
from sneakpreview.searchfiles.bucket import upload
from sneakpreview.searchfiles.publish import publish
from stores import new_bucket, store

VIOLATED = """
addEventListener("securitypolicyviolation", (event) => console.error(event.blockedURI));
"""


def test_what_is_typed_is_looked_for_in_the_bucket(
    chromium: Browser, site: Site, tmp_path: Path
) -> None:
    # Building the catalogue's again would take a while, and nobody looks at them.
    ours = tmp_path / "data" / "search"
    shutil.copytree(site.data / "search", ours, copy_function=os.link)
    titles = [Title(tt(113277), "Only In The Bucket", 1995)]  # it has a poster
    publish(lambda: titles, tmp_path / "files", version="1")
    with store(tmp_path / "store.log") as url:
        bucket = new_bucket(url, "films")
        upload(tmp_path / "files", bucket)
        there = f"{url}/films/search"
        with serving(tmp_path / "data", search_url=there) as other:
            context = chromium.new_context(base_url=other.url)
            context.add_init_script(VIOLATED)
            page = context.new_page()
            trouble: list[str] = []
            asked: list[str] = []
            page.on("console", lambda said: trouble.append(said.text))
            page.on("request", lambda request: asked.append(request.url))
            page.goto("/sign-in")
            expect(page.get_by_role("button", name="Sign in")).to_be_enabled()
            page.get_by_role("searchbox").press_sequentially("only in")
            expect(mark(found(page), "Like", "Only In The Bucket")).to_be_visible()
            assert [one for one in asked if one.startswith(there)]
            assert not [one for one in asked if one.startswith(f"{other.url}/search/")]
            assert trouble == []
            context.close()
