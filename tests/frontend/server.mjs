/** A small real server for the modules that ask one; it answers as the test tells it to. */
import { createServer } from "node:http";
import { once } from "node:events";

/**
 * @param {(call: { method: string, path: string, body: any, token: string }) =>
 *   Promise<[number, unknown]> | [number, unknown]} answer
 */
export async function serve(answer) {
  const calls = [];
  const server = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request) text += chunk;
    const call = {
      method: request.method,
      path: request.url,
      body: text ? JSON.parse(text) : undefined,
      token: request.headers["x-csrf-token"] ?? "",
    };
    calls.push(`${call.method} ${call.path}`);
    const [status, body] = await answer(call);
    if (status === 0) return response.destroy();
    response.writeHead(status, { "Content-Type": "application/json" });
    return response.end(status === 204 ? undefined : JSON.stringify(body));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const base = `http://127.0.0.1:${server.address().port}`;
  const original = globalThis.fetch;
  // A browser knows where a path leads; Node has to be told.
  globalThis.fetch = (path, options) => original(new URL(path, base), options);
  return {
    calls,
    async stop() {
      globalThis.fetch = original;
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

export const somebody = { signed_in: true, guest: true, email: null, marks: {}, csrf_token: "one" };
