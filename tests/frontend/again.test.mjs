import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { askAgain } from "../../src/sneakpreview/frontend/lib/again.js";

/** A page to look at or to hide, and a clock that the test turns. */
function begin() {
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout", "Date"] });
  globalThis.document = Object.assign(new EventTarget(), { hidden: false });
}

function hide(hidden) {
  globalThis.document.hidden = hidden;
  globalThis.document.dispatchEvent(new Event("visibilitychange"));
}

/** Turns the clock in small steps, so that each answer is heard before the next question. */
async function pass(milliseconds) {
  for (let passed = 0; passed < milliseconds; passed += 100) {
    mock.timers.tick(100);
    for (let i = 0; i < 5; i += 1) await Promise.resolve();
  }
}

test("it asks quickly at first, then every two seconds", async () => {
  begin();
  const times = [];
  let left = 0;
  const end = askAgain(async () => {
    times.push(Date.now());
    return ++left;
  });
  await pass(10_000);
  end();
  const waits = times.map((time, i) => time - (times[i - 1] ?? 0));
  assert.equal(waits[0], 300);
  assert.ok(times.filter((time) => time <= 2000).length >= 3);
  assert.ok(Math.max(...waits) <= 2100, `${waits}`);
  assert.ok(times.length <= 9, `${times.length}`);
});

test("it ends when nothing more is to come", async () => {
  begin();
  const answers = [2, 1, 0, 9];
  let asked = 0;
  askAgain(async () => answers[asked++]);
  await pass(20_000);
  assert.equal(asked, 3);
});

test("it ends at once when it is told to", async () => {
  begin();
  let asked = 0;
  const end = askAgain(async () => ++asked);
  await pass(400);
  end();
  await pass(20_000);
  assert.equal(asked, 1);
});

test("a hidden page does not ask, and one that is looked at again asks at once", async () => {
  begin();
  let asked = 0;
  const end = askAgain(async () => ++asked);
  await pass(400);
  hide(true);
  await pass(60_000);
  assert.equal(asked, 1);
  hide(false);
  await pass(100);
  assert.equal(asked, 2);
  end();
});

test("where nothing moves for long it says so and asks slowly, until something does", async () => {
  begin();
  const said = [];
  let left = 5;
  let asked = 0;
  const ask = async () => {
    asked += 1;
    return left;
  };
  const end = askAgain(ask, { onStuck: (is) => said.push(is) });
  await pass(19_000);
  assert.deepEqual(said, []);
  await pass(5000);
  assert.deepEqual(said, [true]);
  const before = asked;
  await pass(60_000);
  assert.ok(asked - before <= 7, `${asked - before}`);
  left = 4;
  await pass(11_000);
  assert.deepEqual(said, [true, false]);
  end();
});

test("a failure changes nothing", async () => {
  begin();
  let asked = 0;
  const end = askAgain(async () => {
    asked += 1;
    throw new Error("no network");
  });
  await pass(5000);
  assert.ok(asked >= 3);
  end();
});
