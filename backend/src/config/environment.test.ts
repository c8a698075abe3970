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

const STRIPE = {
  STRIPE_API_KEY: "sk_test_hidden",
  STRIPE_PUBLISHABLE_KEY: "pk_test_1",
  STRIPE_WEBHOOK_SECRET: "whsec_hidden",
};

test("cards need all keys of Stripe, of one kind, and none is repeated", () => {
  expect(readEnvironment({ ...COMPLETE, ...STRIPE }).STRIPE_API_KEY).toBe("sk_test_hidden");
  const { STRIPE_WEBHOOK_SECRET: _, ...incomplete } = STRIPE;
  const read = (more: Record<string, string>) => () => readEnvironment({ ...COMPLETE, ...more });
  expect(read(incomplete)).toThrowError(/STRIPE_WEBHOOK_SECRET: cards need it/);
  expect(read({ ...STRIPE, STRIPE_PUBLISHABLE_KEY: "pk_live_1" })).toThrowError(/for tests/);
  expect(read({ ...STRIPE, STRIPE_API_KEY: "hidden" })).toThrowError(/STRIPE_API_KEY: must begin/);
  expect(read({ ...STRIPE, STRIPE_API_KEY: "hidden" })).not.toThrowError(/hidden/);
});

test("Stripe is replaced on this machine and by test keys only", () => {
  const base = { STRIPE_API_BASE: "http://127.0.0.1:12111" };
  expect(readEnvironment({ ...COMPLETE, ...STRIPE, ...base }).STRIPE_API_BASE).toBeDefined();
  const read = (more: Record<string, string>) => () =>
    readEnvironment({ ...COMPLETE, ...STRIPE, ...base, ...more });
  expect(read({ STRIPE_API_BASE: "http://stripe.example" })).toThrowError(/this machine itself/);
  const live = { STRIPE_API_KEY: "sk_live_1", STRIPE_PUBLISHABLE_KEY: "pk_live_1" };
  expect(read(live)).toThrowError(/test keys only/);
});

test("everything that is wrong is said at once, and no secret is repeated", () => {
  const broken = { ...COMPLETE, DATABASE_URL: "mysql://user:hidden@db", JWT_SECRET: "short" };
  const read = () => readEnvironment(broken);
  expect(read).toThrowError(/DATABASE_URL: .*postgres.*; JWT_SECRET: .*16/);
  expect(read).not.toThrowError(/hidden|short/);
});
