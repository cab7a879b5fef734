import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { account } from "../../src/sneakpreview/frontend/account-api.js";
import { api, ApiError, onReplaced, onSignedOut } from "../../src/sneakpreview/frontend/api.js";
import { serve, somebody } from "./server.mjs";

let server;
afterEach(() => server.stop());

test("an old token is renewed once, and the call goes through", async () => {
  server = await serve(({ path, token }) => {
    if (path === "/api/me") return [200, { ...somebody, csrf_token: "fresh" }];
    return token === "fresh" ? [204, null] : [403, { type: "/problems/csrf", title: "Token" }];
  });
  await api.deleteMark("tt0113277");
  const mark = "DELETE /api/marks/tt0113277";
  assert.deepEqual(server.calls, [mark, "GET /api/me", mark]);
});

test("what one person asked for is not done for another who signed in meanwhile", async () => {
  let [person, told] = [{ ...somebody, csrf_token: "old" }, null];
  onReplaced((now) => (told = now.email));
  server = await serve(({ path, token }) => {
    if (path === "/api/me") return [200, person];
    return token === person.csrf_token ? [204, null] : [403, { type: "/problems/csrf" }];
  });
  await api.me();
  person = { ...somebody, guest: false, email: "other@films.example", csrf_token: "new" };
  await assert.rejects(api.deleteMark("tt0113277"), { status: 409 });
  assert.equal(told, "other@films.example");
  assert.equal(server.calls.filter((call) => call.startsWith("DELETE")).length, 1);
  await api.deleteMark("tt0113277");
});

test("what was on its way when another was found to be here is not done for them", async () => {
  const [first, second] = [
    { ...somebody, csrf_token: "first" },
    { ...somebody, guest: false, email: "second@films.example", csrf_token: "second" },
  ];
  let [person, here, go] = [first, null, null];
  const arrived = new Promise((resolve) => (here = resolve));
  const found = new Promise((resolve) => (go = resolve));
  server = await serve(async ({ path, token }) => {
    if (path === "/api/me") return [200, person];
    here();
    await found;
    return token === person.csrf_token ? [204, null] : [403, { type: "/problems/csrf" }];
  });
  await api.me();
  const mark = api.deleteMark("tt0113277");
  await arrived;
  person = second;
  await api.me();
  go();
  await assert.rejects(mark, { status: 409 });
  assert.equal(server.calls.filter((call) => call.startsWith("DELETE")).length, 1);
});

test("who signed in is not taken for who was here when an older question was asked", async () => {
  let [here, answer] = [null, null];
  const asked = new Promise((resolve) => (here = resolve));
  const late = new Promise((resolve) => (answer = resolve));
  const signedIn = { ...somebody, guest: false, email: "a@b.example", csrf_token: "account" };
  server = await serve(async ({ method, path, token }) => {
    if (path === "/api/sessions") return [200, signedIn];
    if (method === "DELETE") return token === "account" ? [204, null] : [403, { type: "/csrf" }];
    here();
    await late;
    return [200, { ...somebody, csrf_token: "guest" }];
  });
  const first = api.me();
  await asked;
  await account.signIn("a@b.example", "x", false);
  answer();
  await first;
  await api.deleteMark("tt0113277");
  assert.equal(server.calls.filter((call) => call === "GET /api/me").length, 1);
});

test("a refusal carries the server's words for every field", async () => {
  const errors = { password: ["Too short."] };
  server = await serve(() => [422, { type: "/problems/invalid", title: "Look again", errors }]);
  await assert.rejects(account.create("a@b.example", "x"), (error) => {
    assert.ok(error instanceof ApiError);
    assert.deepEqual([error.status, error.errors], [422, errors]);
    return true;
  });
});

test("a server that hangs up is a call that never arrived", async () => {
  server = await serve(() => [0, null]);
  await assert.rejects(api.me(), { status: 0 });
});

test("a session that has ended is told, a wrong password is not", async () => {
  let told = 0;
  onSignedOut(() => (told += 1));
  server = await serve(() => [401, { type: "x", title: "Who?" }]);
  await assert.rejects(api.allMarks(), { status: 401 });
  await assert.rejects(account.signIn("a@b.example", "x", false), { status: 401 });
  assert.equal(told, 1);
});

test("what a person typed cannot leave its place in the address", async () => {
  server = await serve(() => [200, { items: [], did_you_mean: null }]);
  await api.search("a&q=b#c/../d");
  assert.deepEqual(server.calls, ["GET /api/search?q=a%26q%3Db%23c%2F..%2Fd"]);
});
