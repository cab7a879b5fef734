"""Python and the browser spell every character alike."""

import json
import subprocess
import sys
from pathlib import Path
from shutil import which
from unicodedata import category

from needs import require
from sneakpreview.domain.titlekey import title_key

FRONTEND = Path(__file__).parents[2] / "src/sneakpreview/frontend"

# A word around the character shows what it does to its neighbours; a sigma behind it
# shows whether they matter.
EVERY_KEY = """
const { titleKey } = await import(`${process.argv[1]}/search/titlekey.js`);
const keys = {};
for (let code = 0; code < 0x110000; code += 1) {
  const character = String.fromCodePoint(code);
  if (!/\\p{Cn}/u.test(character)) keys[code] = titleKey(`a${character}Σ`);
}
process.stdout.write(JSON.stringify(keys));
"""


def test_every_character_known_to_both_has_one_key() -> None:
    # The two know different versions of Unicode, so that some characters are assigned
    # in one of them only; those cannot be compared.
    node = which("node")
    require(node, "node is not installed")
    done = subprocess.run(
        [str(node), "--input-type=module", "-e", EVERY_KEY, FRONTEND.as_posix()],
        capture_output=True,
        check=True,
    )
    keys = json.loads(done.stdout)
    known = [code for code in range(sys.maxunicode + 1) if category(chr(code)) != "Cn"]
    both = [code for code in known if str(code) in keys]
    differ = [
        f"U+{code:04X}"
        for code in both
        if title_key(f"a{chr(code)}Σ") != keys[str(code)]
    ]
    assert differ == []
    assert len(both) > 280_000
