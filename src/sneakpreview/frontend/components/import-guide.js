/** How to get one's films out of each site. */
import { html } from "../lib/html.js";

/** @type {[string, any][]} */
const sites = [
  [
    "Letterboxd",
    html`On the website open Settings, then Data, and press Export your data. Bring the ZIP file as
    it is: ratings, watched films, likes and watch list are in it.`,
  ],
  [
    "IMDb",
    html`On the website open Your ratings, or your watchlist, and choose Export. After a while the
    CSV file is under Exports in your account’s menu. Bring one after the other.`,
  ],
  [
    "Trakt",
    html`In your settings open Data and export it. Bring the ZIP file, or the JSON file of your
    ratings, history or watchlist.`,
  ],
  [
    "MovieLens",
    html`Open your profile’s settings, then Import/Export, and take the CSV file of your ratings. A
    data set with ratings of one person is fine, too.`,
  ],
  [
    "Sneak Preview",
    html`On your account’s page, on any site of this kind, download your data. Likes, hidden and
    saved films come over as they are.`,
  ],
];

export const Guide = () =>
  html`<section aria-labelledby="import-guide">
    <h2 id="import-guide">Where to find your export</h2>
    <div class="import-guide">
      ${sites.map(
        ([name, words]) =>
          html`<details key=${name}>
            <summary>${name}</summary>
            <p>${words}</p>
          </details>`,
      )}
    </div>
    <p class="quiet">
      A film is taken by its IMDb id, else by title and year if only one film has both. What is not
      sure is not guessed: you are asked. Marks you made here stay as they are. The file is deleted
      as soon as it is read.
    </p>
  </section>`;
