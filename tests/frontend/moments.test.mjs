import assert from "node:assert/strict";
import { test } from "node:test";
import { fromNow, lastUsed } from "../../src/sneakpreview/frontend/lib/moments.js";

// Without a zone these are moments of whoever reads, as days are.
const now = Date.parse("2026-11-25T12:00:00");
const tell = (moments) => moments.map((moment) => fromNow(moment, now));

test("a moment is told by its distance, rounded as people do", () => {
  const moments = ["2026-11-25T11:58:10", "2026-11-25T11:00:20", "2026-11-25T15:20:00"];
  assert.deepEqual(tell(moments), ["2 minutes ago", "1 hour ago", "in 3 hours"]);
  const far = ["2026-11-28T12:00:00", "2026-10-25T12:00:00", "2026-06-25T12:00:00"];
  assert.deepEqual(tell(far), ["in 3 days", "4 weeks ago", "5 months ago"]);
  assert.equal(fromNow("2023-11-25T12:00:00", now), "3 years ago");
});

test("what has hardly gone by is just now, and what soon comes is counted", () => {
  assert.deepEqual(tell(["2026-11-25T12:00:00", "2026-11-25T12:00:20"]), [
    "just now",
    "in 20 seconds",
  ]);
  assert.equal(fromNow("2026-11-25T11:59:15", now), "just now");
});

test("yesterday is the day before, whatever the hour", () => {
  const late = Date.parse("2026-11-25T23:30:00");
  const early = Date.parse("2026-11-25T00:30:00");
  assert.equal(fromNow("2026-11-24T01:00:00", late), "yesterday");
  assert.equal(fromNow("2026-11-23T23:00:00", early), "2 days ago");
});

test("a week that was promised this moment is still a week", () => {
  const moments = ["2026-12-02T11:59:58", "2026-12-02T12:00:00", "2026-11-18T12:00:00"];
  assert.deepEqual(tell(moments), ["in a week", "in a week", "a week ago"]);
});

test("what was used was used by now, whatever the clock of the reader says", () => {
  assert.equal(lastUsed("2026-11-25T12:00:40", now), "last used just now");
  assert.equal(lastUsed("2026-11-25T09:00:00", now), "last used 3 hours ago");
});
