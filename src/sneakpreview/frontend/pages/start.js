/** A newcomer's page: a wall of well-known films, the search, and the way to a first list. */
import { ForPeople } from "../components/guard.js";
import { Heading } from "../components/heading.js";
import { Progress } from "../components/progress.js";
import { SearchBox } from "../components/search-box.js";
import { StarterWall } from "../components/starter-wall.js";
import { html } from "../lib/html.js";

export default () =>
  html`<div class="page">
    <header class="page-head">
      <${Heading} title="Pick films">Which of these did you like?<//>
      <p>
        Three are enough for a first list. Or search any film you love, or${" "}
        <a href="/import">bring them along</a> from another site.
      </p>
    </header>
    <${ForPeople}>
      <${SearchBox} open />
      <${Progress} />
      <${StarterWall} />
    <//>
  </div>`;
