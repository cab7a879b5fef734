"""The front end in few files: what was written as many is sent as one.

Small modules are good to read and bad to send: each is a request, and packs
worse alone than together. So the modules are joined when the server starts.
Nothing is renamed and no tool is needed: each module becomes a function that
returns its exports. Comments and indentation stay behind.

The writing is held to a form that this reads safely, by the formatter and the
linter: an import or an export begins a line, and ends in a semicolon.
"""

import json
import posixpath
import re
from collections.abc import Iterator, Mapping

ENTRY = "main.js"
SCRIPT, STYLE = "app.js", "app.css"
PAGE = "index.html"

_IMPORT = re.compile(
    r"""(?m)^import\s*(?P<names>[^;"'()]+?)\s*from\s*"(?P<source>[^"]+)";?"""
)
_REEXPORT = re.compile(
    r"""export\s*\{(?P<names>[^}]*)\}\s*from\s*"(?P<source>[^"]+)";?"""
)
_EXPORTS = re.compile(r"export\s*\{(?P<names>[^}]*)\};?")
_NAMED = re.compile(
    r"(?m)^export (?=(?:const|async function|function|class) (?P<name>\w+))"
)
_DEFAULT = re.compile(
    r"(?m)^export default (?P<function>(?:async )?function (?P<name>\w+))?"
)
_LAZY = re.compile(r"""\bimport\("(?P<source>[^"]+)"\)""")
_COMMENT = re.compile(r"(?ms)^[ \t]*/\*.*?\*/[ \t]*\n|^[ \t]*//[^\n]*\n")
_CAST = re.compile(r"/\*\* @\w+ [^\n]*?\*/ ?")
_INDENT = re.compile(r"(?m)^[ \t]+|\n(?=\s*\n)")
# Space that neither a script nor the text in its templates needs.
_SPACE = re.compile(r"(?<=>)\n(?=<)|\n(?=[)}\]])")
_AROUND = re.compile(r" (=>|[!=]==|&&|\|\||\?\?) ")
_RULES = re.compile(r"(?<=[{};,])\s+|\s+(?=[{}])")


def bundle(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Give the files to serve: one page, one script, one style sheet, and the rest.

    `files` are those of the front-end folder by their names in it. Raise
    ValueError for a circle of imports, or a file that is named and not there.
    """
    texts = {
        name: body.decode()
        for name, body in files.items()
        if name.endswith((".js", ".mjs", ".css", ".html"))
    }
    page = texts[PAGE]
    sheets = re.findall(r'rel="stylesheet" href="\{\{assets\}\}/([^"]+)"', page)
    scripts = _Scripts(texts, _import_map(page))
    joined = scripts.joined()
    taken = {*sheets, *scripts.names}
    served = {
        name: _bare(texts[name]).encode() if name in texts else body
        for name, body in files.items()
        if name not in taken
    }
    served[PAGE] = _INDENT.sub("", _page(page)).encode()
    served[STYLE] = _RULES.sub(
        "", "".join(_bare(texts[name]) for name in sheets)
    ).encode()
    served[SCRIPT] = joined.encode()
    return served


class _Scripts:
    """Modules in the order in which they can run."""

    def __init__(self, texts: Mapping[str, str], import_map: Mapping[str, str]) -> None:
        self.texts = texts
        self.import_map = import_map
        self.short = {name: f"${place}" for place, name in enumerate(sorted(texts))}
        self.names: dict[str, str] = {}
        self.lazy: set[str] = set()
        self.parts: list[str] = []

    def joined(self) -> str:
        """Give the script that does what the entry module does."""
        main = self._body(ENTRY)
        waiting = sorted(self.lazy)
        for name in waiting:
            self._add(name)
        self.names[ENTRY] = ""
        return "\n".join([*self.parts, main])

    def _add(self, name: str) -> str:
        """Place a module after all that it imports; give what it is called here."""
        if name not in self.names:
            self.names[name] = ""
            body = self._body(name)
            self.names[name] = self.short[name]
            self.parts.append(f"const {self.short[name]} = (() => {{\n{body}\n}})();")
        if not self.names[name]:
            raise ValueError(f"{name} is imported in a circle")
        return self.names[name]

    def _body(self, name: str) -> str:
        try:
            text = self.texts[name]
        except KeyError:
            raise ValueError(f"there is no {name}") from None
        exports: list[str] = []

        def imported(match: re.Match[str]) -> str:
            module = self._add(self._target(name, match["source"]))
            return "\n".join(_taken(match["names"], module))

        def handed_on(match: re.Match[str]) -> str:
            module = self._add(self._target(name, match["source"]))
            exports.extend(
                f"{new}:{module}.{old}" for old, new in _pairs(match["names"])
            )
            return ""

        def listed(match: re.Match[str]) -> str:
            exports.extend(f"{new}:{old}" for old, new in _pairs(match["names"]))
            return ""

        def named(match: re.Match[str]) -> str:
            exports.append(match["name"])
            return ""

        def default(match: re.Match[str]) -> str:
            exports.append(f"default:{match['name'] or '$default'}")
            return match["function"] or "const $default = "

        def later(match: re.Match[str]) -> str:
            target = self._target(name, match["source"])
            self.lazy.add(target)
            return f"Promise.resolve().then(() => {self.short[target]})"

        if not name.endswith(".mjs"):
            text = _SPACE.sub("", _AROUND.sub(r"\1", _bare(_CAST.sub("", text))))
        else:
            # A minified file has its imports and exports in the middle of a line.
            text = re.sub(r";(?=import\s*[{\w*]|export\b)", ";\n", text)
        for pattern, replace in (
            (_IMPORT, imported),
            (_REEXPORT, handed_on),
            (_EXPORTS, listed),
            (_NAMED, named),
            (_DEFAULT, default),
            (_LAZY, later),
        ):
            text = pattern.sub(replace, text)
        text = re.sub(r"\n//# sourceMappingURL=\S+", "", text).strip()
        return f"{text}\nreturn {{{','.join(exports)}}};" if exports else text

    def _target(self, name: str, source: str) -> str:
        if not source.startswith("."):
            return self.import_map[source]
        return posixpath.normpath(posixpath.join(posixpath.dirname(name), source))


def _import_map(page: str) -> dict[str, str]:
    found = re.search(r'(?s)<script type="importmap">(.*?)</script>', page)
    text = found.group(1).replace("{{assets}}/", "") if found else '{"imports": {}}'
    imports: dict[str, str] = json.loads(text)["imports"]
    return imports


def _page(page: str) -> str:
    """Name the joined files instead of the many."""
    page = re.sub(r'(?s)\s*<script type="importmap">.*?</script>', "", page)
    page = re.sub(r'\s*<link rel="modulepreload"[^>]*>', "", page)
    sheet = re.compile(r'\s*<link rel="stylesheet" href="\{\{assets\}\}/[^>]*>')
    link = f'\n    <link rel="stylesheet" href="{{{{assets}}}}/{STYLE}" />'
    page = sheet.sub("", sheet.sub(lambda _: "\0", page, count=1)).replace("\0", link)
    return page.replace(f"{{{{assets}}}}/{ENTRY}", f"{{{{assets}}}}/{SCRIPT}")


def _pairs(names: str) -> Iterator[tuple[str, str]]:
    """Read `a, b as c` as ("a", "a"), ("b", "c")."""
    for name in filter(None, (part.strip() for part in names.split(","))):
        old, _, new = name.partition(" as ")
        yield old, new or old


def _taken(names: str, module: str) -> Iterator[str]:
    """Read the names of an import: `* as all`, `one`, `{ a, b as c }`."""
    if names.startswith("*"):
        yield f"const {names.partition(' as ')[2]} = {module};"
    elif names.startswith("{"):
        wanted = (
            old if old == new else f"{old}:{new}"
            for old, new in _pairs(names.strip("{} \n"))
        )
        yield f"const {{{','.join(wanted)}}}={module};"
    else:
        yield f"const {names} = {module}.default;"


def _bare(text: str) -> str:
    """Leave out comments that have lines of their own, indentation, empty lines."""
    return _INDENT.sub("", _COMMENT.sub("", text))
