import { defineConfig } from "vitest/config";

/** Unit tests: pure functions, beside what they test. */
export default defineConfig({ test: { include: ["src/**/*.test.ts"] } });
