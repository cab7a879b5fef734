/** The two fields that an account is known by. */
import { html } from "../lib/html.js";
import { Field } from "./field.js";

export const shortest = 15;

/**
 * @param {{ errors: (name: string) => string[], fresh?: boolean, email?: string }} props fresh: a new
 *   password; email: what is there to begin with
 */
export const Credentials = ({ errors, fresh = false, email }) =>
  html`<${Field}
      label="E-mail"
      name="email"
      type="email"
      autocomplete=${fresh ? "username" : "username webauthn"}
      value=${email}
      errors=${errors("email")}
    />
    <${Field}
      label="Password"
      name="password"
      type="password"
      autocomplete=${fresh ? "new-password" : "current-password"}
      minlength=${fresh ? shortest : undefined}
      errors=${errors("password")}
      hint=${fresh ? `At least ${shortest} characters. A few words in a row do well.` : ""}
    />`;
