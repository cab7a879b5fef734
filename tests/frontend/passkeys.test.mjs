import assert from "node:assert/strict";
import { test } from "node:test";
import { device } from "../../src/sneakpreview/frontend/lib/passkeys.js";

test("a new passkey is called by browser and device, as the list of devices calls them", () => {
  const webkit = "AppleWebKit/537.36 (KHTML, like Gecko)";
  const agents = {
    "Chrome on Linux": `Mozilla/5.0 (X11; Linux x86_64) ${webkit} Chrome/150.0 Safari/537.36`,
    "Edge on Windows": `Mozilla/5.0 (Windows NT 10.0) ${webkit} Chrome/150.0 Safari/537 Edg/150`,
    "Firefox on an iPad": "Mozilla/5.0 (iPad; like Mac OS X) AppleWebKit/605 FxiOS/150 Safari/604",
    "Safari on a Mac": "Mozilla/5.0 (Macintosh) AppleWebKit/605 Version/26 Safari/604",
    "Chrome on Android": `Mozilla/5.0 (Linux; Android 16) ${webkit} Chrome/150.0 Safari/537.36`,
    Windows: "Something (Windows)",
    "My device": "",
  };
  for (const [words, agent] of Object.entries(agents)) assert.equal(device(agent), words);
});
