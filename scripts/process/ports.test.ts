import { createServer } from "node:net";
import { expect, test } from "vitest";
import { parseSettings } from "../config/settings.ts";
import { busyPortsMessage, freePorts, requirePorts } from "./ports.ts";

test("every busy port is named with its use and its variable", () => {
  const message = busyPortsMessage([
    { part: "storefront", port: 8000, reason: "taken" },
    { part: "backend", port: 80, reason: "forbidden" },
  ]);
  expect(message).toBe(
    "Port 8000 for the shop is taken by another program; stop that program or choose another port, for example STOREFRONT_PORT=8001.\n" +
      "Port 80 for the backend may not be used by this user; run as root or choose another port, for example BACKEND_PORT=8080.",
  );
});

test.each(["127.0.0.1", "0.0.0.0"])("a program that listens on %s is noticed", async (host) => {
  const [storefront, backend, postgres, meilisearch] = await freePorts(4);
  const settings = parseSettings(
    {
      STOREFRONT_PORT: String(storefront),
      BACKEND_PORT: String(backend),
      POSTGRES_PORT: String(postgres),
      MEILI_PORT: String(meilisearch),
    },
    "/shop",
  );
  await expect(requirePorts(settings)).resolves.toBeUndefined();
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(backend, host, resolve));
  try {
    await expect(requirePorts(settings)).rejects.toThrow(`Port ${backend} for the backend`);
  } finally {
    server.close();
  }
});
