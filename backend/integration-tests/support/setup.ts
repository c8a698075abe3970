import { randomUUID } from "node:crypto";

// Each file of tests has its own database, and therefore needs its own indexes.
process.env.SEARCH_INDEX_PREFIX = `test_${randomUUID().slice(0, 8)}_`;

// Medusa tells of every step of every event; only what goes wrong is of interest here.
process.env.LOG_LEVEL ??= "error";

// Medusa's test runner tells its parent the port as a bare number, which Vitest's pool cannot read.
const send = process.send?.bind(process);
if (send !== undefined) {
  process.send = (message: unknown) => (typeof message === "number" ? true : send(message));
}
