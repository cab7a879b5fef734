/**
 * Title keys: how a title and what a person types are brought to one spelling, letter for letter as
 * `domain/titlekey.py` does. `tests/vectors/titlekeys.json` holds the two together.
 */

const fraction = /[\u00bc-\u00be\u2150-\u215f\u2189]/gu;
const mark = /\p{M}+/gu;
const gap = /[^\p{L}\p{N}]+/gu;
// Unicode's, spelt out because Python and JavaScript disagree about a few.
const space = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/u;
// Alone among scripts Cherokee folds to its capitals.
const cherokee = /[\u13a0-\u13f5\u13f8-\u13fd\uab70-\uabbf]/u;

// Letters that Unicode does not take apart but a keyboard without them does, and the letters that
// are apostrophes in all but name.
const plain = new Map(
  Object.entries({ æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d" })
    .concat(Object.entries({ þ: "th", ħ: "h", ŧ: "t", ŋ: "n", ı: "i" }))
    .concat([..."ʹʺʻʼʽʾʿˈ"].map((letter) => [letter, " "])),
);

const numerals = new Map(
  Object.entries({ ii: "2", iii: "3", iv: "4", vi: "6", vii: "7", viii: "8", ix: "9" }),
);
// Letters, too: V for Vendetta is no fifth part, though Rocky V is one, and only behind such a word
// is I a first.
const later = new Map(Object.entries({ v: "5", x: "10" }));
const part = /^(?:part|episode|chapter|volume)$/;

/**
 * Fold the case of one character as Unicode's full case folding does. Up and down again turns ß to
 * ss and ς to σ; one at a time, since JavaScript looks at the neighbours of a sigma.
 *
 * @param {string} character
 */
function fold(character) {
  if (cherokee.test(character)) return character.toUpperCase();
  return character.toLowerCase().toUpperCase().toLowerCase();
}

/**
 * Bring a text to the spelling in which titles are compared.
 *
 * Compatible forms are taken apart (NFKD), accents dropped and case folded; whatever is no letter
 * or digit of any script becomes one space, with none at the ends. A fraction stands apart, as it
 * is typed: `8½` gives `8 1 2`.
 *
 * @param {string} text
 */
export function titleKey(text) {
  const bare = text.replace(fraction, " $&").normalize("NFKD").replace(mark, "");
  const folded = Array.from(Array.from(bare, fold).join(""), (c) => plain.get(c) ?? c);
  return folded.join("").replace(gap, " ").trim();
}

/**
 * Give the keys under which a title is found, its own first, but none empty.
 *
 * Marks inside a word may be left out in typing (`oceans` for `Ocean's`, `mash` for `M*A*S*H`), `&`
 * may be spelt out, and a part be counted (`rocky 2` for `Rocky II`).
 *
 * @param {string} text
 * @returns {string[]}
 */
export function spellings(text) {
  const texts = text.includes("&") ? [text, text.replaceAll("&", " and ")] : [text];
  const keys = texts.flatMap((each) => {
    const chunks = each.split(space).map(titleKey).filter(Boolean);
    return [chunks.join(" "), chunks.map((chunk) => chunk.replaceAll(" ", "")).join(" ")];
  });
  return [...new Set([...keys, ...keys.map(counted)])].filter(Boolean);
}

/**
 * Spell the numbers of parts in digits.
 *
 * @param {string} key
 */
function counted(key) {
  const words = key.split(" ");
  const numbered = words.map((word, at) => {
    if (word === "i" && part.test(words[at - 1] ?? "")) return "1";
    return numerals.get(word) ?? (at > 0 ? later.get(word) : undefined) ?? word;
  });
  return numbered.join(" ");
}
