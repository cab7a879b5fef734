import assert from "node:assert/strict";
import { test } from "node:test";
import { fromNow } from "../../src/sneakpreview/frontend/lib/moments.js";

test("a moment is told by its distance", () => {
  const now = Date.parse("2026-11-25T12:00:00Z");
  assert.equal(fromNow("2026-11-25T11:58:10Z", now), "1 minute ago");
  assert.equal(fromNow("2026-11-25T15:30:00Z", now), "in 3 hours");
  assert.equal(fromNow("2026-11-24T11:00:00Z", now), "yesterday");
  assert.equal(fromNow("2026-11-25T12:00:00Z", now), "now");
});
