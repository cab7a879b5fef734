"""The page refuses the very numbers that the site refuses."""

import re
from pathlib import Path

import sneakpreview
from sneakpreview.web.recommendations import RecommendationsQuery

PAGE = Path(sneakpreview.__file__).parent / "frontend" / "lib" / "filters.js"
RANGE = re.compile(r"^  (\w+): \[([\d_e]+), ([\d_e]+)\],$", re.MULTILINE)


def test_the_page_takes_the_numbers_that_the_site_takes() -> None:
    told = RecommendationsQuery.model_json_schema()["properties"]
    numbers = [(name, one["anyOf"][0]) for name, one in told.items() if "anyOf" in one]
    assert {
        name: (float(least), float(most))
        for name, least, most in RANGE.findall(PAGE.read_text("utf-8"))
    } == {
        name: (number["minimum"], number["maximum"])
        for name, number in numbers
        if "minimum" in number
    }
