/** The field in which a password is chosen. */
import { html } from "../lib/html.js";
import { shortest } from "./credentials.js";
import { Field } from "./field.js";

/** @param {{ errors: string[], least?: number }} props */
export const NewPassword = ({ errors, least = shortest }) =>
  html`<${Field}
    label="New password"
    name="password"
    type="password"
    autocomplete="new-password"
    minlength=${least}
    errors=${errors}
    hint="At least ${least} characters. A few words in a row do well."
  />`;
