/**
 * Fetches a style sheet that only what is seldom seen needs; its module waits for it.
 *
 * @param {string} name
 * @returns {Promise<unknown>} when it is there, or is not to be had
 */
export const sheet = (name) =>
  new Promise((done) => {
    const href = new URL(name, import.meta.url).href;
    const link = document.createElement("link");
    document.head.append(
      Object.assign(link, { rel: "stylesheet", href, onload: done, onerror: done }),
    );
  });
