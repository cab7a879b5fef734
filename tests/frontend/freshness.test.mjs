import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { call } from "../../src/sneakpreview/frontend/api.js";
import { proven } from "../../src/sneakpreview/frontend/state/freshness.js";
import { serve } from "./server.mjs";

let server;
afterEach(() => server.stop());

const act = () => call("POST", "/api/me/something");

test("a call that needs no proof is made once", async () => {
  server = await serve(() => [200, { done: true }]);
  assert.deepEqual(await proven(act), { done: true });
  assert.deepEqual(server.calls, ["POST /api/me/something"]);
});

test("another refusal is thrown and nobody is asked", async () => {
  server = await serve(() => [403, { type: "/problems/forbidden", title: "No" }]);
  await assert.rejects(proven(act), { status: 403 });
  assert.equal(server.calls.length, 1);
});
