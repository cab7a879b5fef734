/** Why somebody who came back from a provider was not let in, in sentences. */

/** @type {Record<string, string>} */
const sentences = {
  over: "That sign-in was used already, took more than ten minutes, or was begun elsewhere. Begin again.",
  refused: "Nothing was agreed to there, so nothing was done here.",
  failed:
    "What came back cannot be relied on, or nothing came back. Nothing was done. Try again later.",
  busy: "Too many people are signing in at this moment. Try again.",
  "too-often": "That was too often. Try again in some minutes.",
  address:
    "An account here has your address already. Sign in to that account first, then link the two on its page.",
  "somebody-else": "That sign-in belongs to another account here.",
  "not-invited": "This site takes nobody without an invitation, and an invitation once.",
  locked: "That account is locked. Ask whoever runs this site.",
  "not-you": "That was not a sign-in of this account, so it proves nothing.",
  full: "This account cannot have another sign-in.",
};

/** The sentence for the address of a page; empty where all went well. @param {string} query */
export function trouble(query) {
  const word = new URLSearchParams(query).get("trouble") ?? "";
  return Object.hasOwn(sentences, word) ? (sentences[word] ?? "") : "";
}
