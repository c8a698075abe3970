import type { AddressInfo } from "node:net";
import { configManager } from "@medusajs/framework/config";
import { expressLoader } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import express from "express";
import { afterEach, expect, test, vi } from "vitest";
import { keepBearersOutOfLog } from "./access-log";

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

test("Medusa's own access log holds no link that opens an order, and nothing that was searched for", async () => {
  vi.stubEnv("NODE_ENV", "production");
  const http = { storeCors: "", adminCors: "", authCors: "", jwtSecret: "x", cookieSecret: "x" };
  configManager.loadConfig({ projectConfig: { projectConfig: { http } }, baseDir: __dirname });
  keepBearersOutOfLog();
  const app = express();
  const container = { resolve: () => ({ shouldLog: () => true }) } as unknown as MedusaContainer;
  await expressLoader({ app, container });
  const lines: string[] = [];
  vi.spyOn(process.stdout, "write").mockImplementation((line) => lines.push(String(line)) > 0);
  const server = app.listen(0);
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await fetch(`${base}/store/order-tracking/01KB3X9ZQ4ABC.s3cr3t?note=private`, {
    headers: { referer: "http://127.0.0.1:8000/pesanan/01KB3X9ZQ4ABC.s3cr3t" },
  });
  await fetch(`${base}/admin/customers?q=sri%40contoh.id`);
  await vi.waitFor(() => expect(lines.filter((line) => line.includes('"http"'))).toHaveLength(2));
  server.close();
  vi.restoreAllMocks();
  const log = lines.join("");
  expect(log).toContain('"path":"/store/order-tracking/01KB3X9Z…?note=…"');
  expect(log).toContain('"referrer":"http://127.0.0.1:8000/pesanan/01KB3X9Z…"');
  expect(log).toContain('"path":"/admin/customers?q=…"');
  expect(log).not.toMatch(/s3cr3t|contoh|private/);
});
