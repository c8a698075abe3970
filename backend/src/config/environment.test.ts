import { expect, test } from "vitest";
import { readEnvironment } from "./environment";

const COMPLETE = {
  DATABASE_URL: "postgres://user:secret-of-the-database@localhost/shop",
  BACKEND_URL: "http://localhost:9000",
  STOREFRONT_URL: "http://localhost:8000",
  STORE_CORS: "",
  ADMIN_CORS: "",
  AUTH_CORS: "",
  JWT_SECRET: "0123456789abcdef",
  COOKIE_SECRET: "0123456789abcdef",
  TRACKING_SECRET: "0123456789abcdef",
  REVALIDATE_SECRET: "0123456789abcdef",
  LAPAK_DATA: "/data",
};

test("what is optional may be left out or be empty", () => {
  expect(readEnvironment({ ...COMPLETE, REDIS_URL: "" }).REDIS_URL).toBeUndefined();
});

test("everything that is wrong is said at once, and no secret is repeated", () => {
  const broken = { ...COMPLETE, DATABASE_URL: "mysql://user:hidden@db", JWT_SECRET: "short" };
  const read = () => readEnvironment(broken);
  expect(read).toThrowError(/DATABASE_URL: .*postgres.*; JWT_SECRET: .*16/);
  expect(read).not.toThrowError(/hidden|short/);
});
