import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

// Each file of tests has its own database, and therefore needs its own indexes, files and port: the
// backend of another file may run beside it.
process.env.SEARCH_INDEX_PREFIX = `test_${randomUUID().slice(0, 8)}_`;
process.env.LAPAK_DATA = mkdtempSync(join(tmpdir(), "lapak-test-"));
process.env.PORT = String(await freePort());
process.env.BACKEND_PORT = process.env.PORT;
process.env.BACKEND_URL = `http://localhost:${process.env.PORT}`;

// Medusa tells of every step of every event; only what goes wrong is of interest here.
process.env.LOG_LEVEL ??= "error";

// Medusa's test runner tells its parent the port as a bare number, which Vitest's pool cannot read.
const send = process.send?.bind(process);
if (send !== undefined) {
  process.send = (message: unknown) => (typeof message === "number" ? true : send(message));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "localhost");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
