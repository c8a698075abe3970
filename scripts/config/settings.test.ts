import { expect, test } from "vitest";
import { ownParts, parseSettings } from "./settings.ts";

const parse = (env: Record<string, string>) => parseSettings(env, "/shop");

test("without any variable everything runs here, on the ports of the design", () => {
  const settings = parse({});
  expect(settings.ports).toEqual({
    storefront: 8000,
    backend: 9000,
    postgres: 5433,
    meilisearch: 7700,
  });
  expect(settings.dataFolder).toBe("/shop/.data");
  expect(settings.storefrontUrl).toBe("http://localhost:8000");
  expect(ownParts(settings)).toEqual(["storefront", "backend", "postgres", "meilisearch"]);
});

test("an empty value counts as none", () => {
  expect(parse({ DATABASE_URL: " ", BACKEND_PORT: "" }).databaseUrl).toBeNull();
});

test("outside services take the place of embedded ones", () => {
  const settings = parse({
    DATABASE_URL: "postgres://u:p@db:5432/shop",
    MEILISEARCH_HOST: "http://search:7700/",
  });
  expect(ownParts(settings)).toEqual(["storefront", "backend"]);
  expect(settings.meilisearchHost).toBe("http://search:7700");
});

test("an absolute path is taken as it is, another one from the repository", () => {
  expect(parse({ LAPAK_DATA: "/srv/shop" }).dataFolder).toBe("/srv/shop");
  expect(parse({ LAPAK_DATA: "../shop-data" }).dataFolder).toBe("/shop-data");
  expect(parse({}).postcodesFile).toBeNull();
  expect(parse({ POSTCODES_FILE: "own/postcodes.csv" }).postcodesFile).toBe(
    "/shop/own/postcodes.csv",
  );
});

test("everything that is wrong is said at once, a sentence each, and no password is repeated", () => {
  const env = {
    BACKEND_PORT: "90000",
    STOREFRONT_PORT: "eight",
    DATABASE_URL: "mysql://u:hidden@db/shop",
    ADMIN_EMAIL: "nobody",
    ADMIN_PASSWORD: "short",
  };
  expect(() => parse(env)).toThrowError(
    [
      'STOREFRONT_PORT must be a port from 1 to 65535, and is "eight".',
      'BACKEND_PORT must be a port from 1 to 65535, and is "90000".',
      "DATABASE_URL must be an address that begins with postgres:// or postgresql://.",
      'ADMIN_EMAIL must be an e-mail address, and is "nobody".',
      "ADMIN_PASSWORD must have at least 8 characters.",
    ].join("\n"),
  );
});

test("two parts on one port are refused, unless one of them is not run here", () => {
  expect(() => parse({ BACKEND_PORT: "8000" })).toThrowError(
    "STOREFRONT_PORT and BACKEND_PORT are both 8000; give each a port of its own.",
  );
  const outside = { POSTGRES_PORT: "8000", DATABASE_URL: "postgres://db/shop" };
  expect(parse(outside).ports.postgres).toBe(8000);
});

test("a mail server needs somebody whom mails come from", () => {
  expect(() => parse({ SMTP_URL: "smtp://localhost:25" })).toThrow(/MAIL_FROM/);
  const settings = parse({ SMTP_URL: "smtp://localhost:25", MAIL_FROM: "toko@desa.test" });
  expect(settings.smtpUrl).toBe("smtp://localhost:25");
});
