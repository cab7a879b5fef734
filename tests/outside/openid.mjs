// A real OpenID provider for tests: everybody may sign in there, under any name.
// It says where it listens, and then waits; it ends when whoever started it does.
import { Provider } from "oidc-provider";

const { redirects, port = 0 } = JSON.parse(process.argv[2]);
const typeface = /@import url\([^)]*\);?/g;
const blank = (/** @type {string} */ found) => " ".repeat(found.length);
const account = (/** @type {string} */ name) => ({
  accountId: name,
  claims: () => ({
    sub: name,
    email: `${name.replace(/^unsure-/, "")}@example.com`,
    email_verified: !name.startsWith("unsure-"),
    preferred_username: name,
  }),
});
const configuration = {
  clients: [
    {
      client_id: "sneakpreview",
      client_secret: "a secret of the tests",
      redirect_uris: redirects,
      grant_types: ["authorization_code"],
      response_types: ["code"],
    },
  ],
  claims: { email: ["email", "email_verified"], profile: ["preferred_username"] },
  findAccount: (/** @type {unknown} */ _, /** @type {string} */ name) => account(name),
  pkce: { required: () => true },
  features: { devInteractions: { enabled: true } },
  cookies: { keys: ["keys of the tests"] },
};

process.stdin.resume();
process.stdin.on("end", () => process.exit(0));
const { createServer } = await import("node:http");
const server = createServer((request, response) => {
  const end = response.end.bind(response);
  // Its pages ask for a typeface from the network; a test asks nobody outside.
  response.end = (/** @type {any} */ body, /** @type {any[]} */ ...rest) =>
    end(typeof body === "string" ? body.replace(typeface, blank) : body, ...rest);
  answer(request, response);
});
let answer = (/** @type {any} */ _, /** @type {any} */ response) => response.end();
server.listen(port, "127.0.0.1", () => {
  const issuer = `http://127.0.0.1:${/** @type {any} */ (server.address()).port}`;
  answer = new Provider(issuer, configuration).callback();
  console.log(JSON.stringify({ issuer }));
});
