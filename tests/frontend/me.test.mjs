import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { ensurePerson, goings, loadMe, me } from "../../src/sneakpreview/frontend/state/me.js";
import { serve, somebody } from "./server.mjs";

const nobody = { ...somebody, signed_in: false, guest: false };
let server;
let slow;

beforeEach(async () => {
  me.value = null;
  slow = [];
  server = await serve(async ({ path }) => {
    if (path === "/api/guests") return [201, somebody];
    // Who asks is answered with who was here when the question came.
    await slow.shift();
    return [200, nobody];
  });
});
afterEach(() => server.stop());

const asked = async (many) => {
  while (server.calls.length < many) await new Promise((resolve) => setTimeout(resolve, 1));
};

test("a guest stays one, though the first answer says later that nobody is here", async () => {
  let tell;
  slow = [new Promise((resolve) => (tell = resolve))];
  const first = loadMe();
  await asked(1);
  const person = ensurePerson();
  await person;
  tell();
  await first;
  assert.equal(me.value.signed_in, true);
});

test("who signed in stays so, though an older question is answered later", async () => {
  let tell;
  slow = [new Promise((resolve) => (tell = resolve))];
  const first = loadMe();
  await asked(1);
  me.value = { ...somebody, guest: false, email: "a@example.com" };
  tell();
  await first;
  assert.equal(me.value.email, "a@example.com");
});

test("two clicks at once are one guest", async () => {
  await Promise.all([ensurePerson(), ensurePerson()]);
  assert.equal(server.calls.filter((call) => call === "POST /api/guests").length, 1);
});

test("pages are drawn anew only where who was here has gone by the doing of others", async () => {
  const before = goings.value;
  me.value = nobody;
  await ensurePerson();
  assert.equal(goings.value, before);
  await loadMe();
  assert.deepEqual([me.value.signed_in, goings.value], [false, before + 1]);
  await loadMe();
  assert.equal(goings.value, before + 1);
});
