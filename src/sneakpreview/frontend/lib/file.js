/** A file for the person to keep. */

/** Has the browser fetch a file: no page waits for it, and it may be large.
 * @param {string} href @param {string} name without one the router would take the link for a page
 */
export function fetchFile(href, name) {
  const link = Object.assign(document.createElement("a"), { href, download: name });
  document.body.append(link);
  link.click();
  link.remove();
}

/** Hands over a text that no server has. @param {string} text @param {string} name */
export function saveText(text, name) {
  const href = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
  fetchFile(href, name);
  // The download has begun with the click; its bytes are wanted no longer than that.
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
