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

test("a mail server needs a sender, and a sender is one address", () => {
  const SMTP_URL = "smtp://localhost:25";
  const read = (MAIL_FROM: string) => readEnvironment({ ...COMPLETE, SMTP_URL, MAIL_FROM });
  expect(() => read("")).toThrowError(/MAIL_FROM: is needed/);
  expect(() => read("a@desa.id, b@desa.id")).toThrowError(/MAIL_FROM/);
  expect(() => read("Desa\r\nBcc: <b@desa.id>")).toThrowError(/MAIL_FROM/);
  expect(read("BUMDesa Bina Mandiri <toko@desa.id>").SMTP_URL).toBe(SMTP_URL);
});

test("everything that is wrong is said at once, and no secret is repeated", () => {
  const broken = { ...COMPLETE, DATABASE_URL: "mysql://user:hidden@db", JWT_SECRET: "short" };
  const read = () => readEnvironment(broken);
  expect(read).toThrowError(/DATABASE_URL: .*postgres.*; JWT_SECRET: .*16/);
  expect(read).not.toThrowError(/hidden|short/);
});
