"""Take the picture of the README: what a guest sees who liked four films.

    python scripts/screenshot.py [FILE]

starts a site of its own on a temporary folder, likes the films, and writes the page as
WebP (docs/screenshot.webp) as a browser shows it. Needs Chromium and the developers'
part of the environment.
"""

import base64
import shutil
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Page, expect, sync_playwright

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests"))

from server import serving  # noqa: E402 - the tests know how to start a site

FILMS = "Heat 1995", "The Matrix", "Alien", "Pulp Fiction"
SIZE = {"width": 1440, "height": 900}
QUALITY = 0.85
# The browser paints the picture once more, and writes it in its smaller format.
TO_WEBP = """
async ([png, quality]) => {
  const picture = new Image();
  picture.src = `data:image/png;base64,${png}`;
  await picture.decode();
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext("2d").drawImage(picture, 0, 0);
  const blob = await canvas.convertToBlob({ type: "image/webp", quality });
  return Array.from(new Uint8Array(await blob.arrayBuffer()));
}
"""


def main() -> None:
    """Read the command line and take the picture."""
    target = Path(sys.argv[1] if sys.argv[1:] else ROOT / "docs/screenshot.webp")
    with (
        tempfile.TemporaryDirectory() as folder,
        serving(Path(folder) / "data") as site,
        sync_playwright() as playwright,
    ):
        program = shutil.which("chromium")
        browser = playwright.chromium.launch(
            executable_path=program, args=["--no-sandbox", "--disable-gpu"]
        )
        options = {"viewport": SIZE, "reduced_motion": "reduce"}
        page = browser.new_page(base_url=site.url, **options)
        _show_recommendations(page)
        png = base64.b64encode(page.screenshot()).decode()
        blank = browser.new_page()
        target.write_bytes(bytes(blank.evaluate(TO_WEBP, [png, QUALITY])))
        browser.close()
    print(f"{target}: {target.stat().st_size // 1024} KB")


def _show_recommendations(page: Page) -> None:
    page.goto("/start")
    page.get_by_role("button", name="Try it").click()
    for film in FILMS:
        page.get_by_role("searchbox").fill(film)
        first = page.get_by_role("list", name="Films found").get_by_role("listitem")
        first.get_by_role("button", name="Like").first.click()
        close = page.get_by_role("button", name="Close message")
        close.click()
        expect(close).to_have_count(0)
    page.goto("/recommendations")
    expect(page.get_by_role("article")).to_have_count(12)
    expect(page.get_by_text("on their way")).to_have_count(0)
    page.reload()
    expect(page.get_by_role("article")).to_have_count(12)
    page.wait_for_load_state("networkidle")


if __name__ == "__main__":
    main()
