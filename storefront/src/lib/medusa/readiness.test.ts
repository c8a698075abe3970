import { afterEach, expect, it, vi } from "vitest";
import { isBackendReady } from "./readiness";

vi.mock("./settings", () => ({ getSettings: () => ({ backendUrl: "http://localhost:9000" }) }));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it("says in one line why a backend that is not there cannot be asked", async () => {
  const refused = Object.assign(new AggregateError([]), { code: "ECONNREFUSED" });
  const failed = new TypeError("fetch failed", { cause: refused });
  vi.stubGlobal("fetch", () => Promise.reject(failed));
  const warn = vi.spyOn(console, "warn").mockReturnValue();
  expect(await isBackendReady()).toBe(false);
  expect(warn.mock.calls).toEqual([["The backend's /ready could not be asked: ECONNREFUSED"]]);
});
