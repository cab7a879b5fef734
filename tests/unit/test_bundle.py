"""The front end in few files."""

from gzip import compress
from pathlib import Path
from re import search

import pytest

from sneakpreview.web.bundle import bundle

PAGE = """<link rel="stylesheet" href="{{assets}}/one.css" />
<link rel="stylesheet" href="{{assets}}/two.css" />
<link rel="modulepreload" href="{{assets}}/lib/a.js" />
<script type="importmap">{"imports": {"lib": "{{assets}}/vendor/lib.mjs"}}</script>
<script type="module" src="{{assets}}/main.js"></script>
"""


def files(**scripts: str) -> dict[str, bytes]:
    """Make a small front end; `__` in a name stands for a folder."""
    named = {f"{name.replace('__', '/')}.js": text for name, text in scripts.items()}
    vendor = "var n=1;export{n as one};export default function(s){return s}"
    rest = {
        "index.html": PAGE,
        "one.css": "/* first */\na {\n  color: red;\n}\n",
        "two.css": "b {\n}\n",
        "vendor/lib.mjs": vendor,
        "icon.svg": "<svg />",
    }
    return {name: text.encode() for name, text in (named | rest).items()}


def script(**scripts: str) -> str:
    return bundle(files(**scripts))["app.js"].decode()


def test_many_files_become_a_page_a_script_and_a_style_sheet() -> None:
    served = bundle(
        files(
            main='import { a } from "./lib/a.js";\nimport l from "lib";\na(l);\n',
            lib__a="export const a = 1;\n",
        )
    )
    assert sorted(served) == ["app.css", "app.js", "icon.svg", "index.html"]


def test_the_page_names_the_joined_files_once() -> None:
    page = bundle(files(main="go();\n"))["index.html"].decode()
    assert page.count("{{assets}}/app.css") == 1
    assert page.count("{{assets}}/app.js") == 1
    assert "importmap" not in page
    assert "modulepreload" not in page


def test_style_sheets_keep_their_order_and_lose_their_comments() -> None:
    assert bundle(files(main=""))["app.css"] == b"a{color: red;}b{}"


def test_a_module_runs_once_and_before_those_that_import_it() -> None:
    text = script(
        main='import { b } from "./b.js";\nimport { a } from "./a.js";\nb(a);\n',
        a="export const a = 1;\n",
        b='import { a } from "./a.js";\nexport function b() {\n  return a;\n}\n',
    )
    assert text.count("const a = 1;") == 1
    assert text.index("const a = 1;") < text.index("function b()") < text.index("b(a);")


def test_names_are_handed_over_as_they_are_called_on_both_sides() -> None:
    text = script(main='import { one as two } from "lib";\ntwo;\n')
    assert search(r"const \{one:two\}=\$\d+;\ntwo;", text)
    assert "return {one:n,default:$default};" in text


def test_a_page_that_is_imported_later_is_there_when_it_is_asked_for() -> None:
    text = script(
        main='const load = () => import("./pages/a.js");\nload();\n',
        pages__a="export default function A() {}\n",
    )
    module = search(r"Promise\.resolve\(\)\.then\(\(\) => (\$\d+)\)", text)
    assert module
    assert f"const {module[1]} = " in text
    assert "return {default:A};" in text


def test_comments_stay_behind_and_texts_stay_whole() -> None:
    text = script(main='/** Why. */\n// because\nconst a = "// not /* one */";\n')
    assert text.strip() == 'const a = "// not /* one */";'


def test_a_circle_of_imports_is_refused() -> None:
    with pytest.raises(ValueError, match="circle"):
        script(
            main='import { a } from "./a.js";\na;\n',
            a='import { b } from "./b.js";\nexport const a = b;\n',
            b='import { a } from "./a.js";\nexport const b = a;\n',
        )


def test_a_file_that_is_not_there_is_refused() -> None:
    with pytest.raises(ValueError, match=r"no lost\.js"):
        script(main='import { a } from "./lost.js";\na;\n')


@pytest.fixture(scope="module")
def real() -> dict[str, bytes]:
    folder = Path(__file__).parents[2] / "src/sneakpreview/frontend"
    names = {file.relative_to(folder).as_posix(): file for file in folder.rglob("*")}
    return bundle(
        {name: file.read_bytes() for name, file in names.items() if file.is_file()}
    )


def test_the_real_front_end_leaves_no_import_and_no_export_behind(
    real: dict[str, bytes],
) -> None:
    lines = real["app.js"].decode().splitlines()
    assert not [line for line in lines if line.startswith(("import", "export"))]


def test_the_real_front_end_stays_under_40_kilobytes(real: dict[str, bytes]) -> None:
    code = [
        body for name, body in real.items() if name.endswith((".html", ".js", ".css"))
    ]
    assert sum(len(compress(body, 9)) for body in code) < 40 * 1024
