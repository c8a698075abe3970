import { existsSync } from "node:fs";
import { ROOT } from "../config/paths.ts";
import { loadAdminPassword } from "../config/secrets.ts";
import { hashFiles } from "./hash-files.ts";
import { backendScript, type Product, startMedusa } from "./product.ts";
import { demoVillages, seedInStep } from "./seed.ts";
import { Stamps } from "./stamps.ts";

const SCHEMA = [
  "package-lock.json",
  "backend/medusa-config.ts",
  "backend/src/modules",
  "backend/src/links",
  "backend/src/search",
  "backend/src/discovery/fields",
  "backend/src/migration-scripts",
  // The synonyms are a part of the search indexes' settings.
  "seed/synonyms.csv",
];
const SETUP = ["backend/src/scripts/setup.ts", "backend/src/setup", "backend/src/lib"];

const SEEDED = "seeded";

/** Makes an empty database hold the demo villages; any database that was ever filled is left alone. */
export async function seedOnce(product: Product): Promise<void> {
  const stamps = new Stamps(product.services.databaseUrl);
  if ((await stamps.read()).has(SEEDED)) return;
  await firstSeed(product);
  await markSeeded(product);
}

/** Notes that the database has been filled. */
export async function markSeeded(product: Product): Promise<void> {
  await new Stamps(product.services.databaseUrl).write(SEEDED, new Date().toISOString());
}

/** Brings database and search indexes to the shape the code expects, each part only when needed. */
export async function prepareDatabase(product: Product): Promise<void> {
  const stamps = new Stamps(product.services.databaseUrl);
  const done = await stamps.read();
  // An empty search engine needs its indexes made even when the database is up to date.
  const engine = product.services.search?.identity ?? "postgres";
  const schema = `${hashFiles(ROOT, SCHEMA)} ${engine}`;
  if (done.get("schema") !== schema) {
    await migrate(product);
    await stamps.write("schema", schema);
  }
  const { adminEmail, stripe } = product.settings;
  // Which ways of paying there are is a part of what is set up.
  const cards = stripe.apiKey === null ? "no cards" : "cards";
  const setup = `${schema} ${hashFiles(ROOT, SETUP)} ${adminEmail} ${cards}`;
  if (done.get("setup") !== setup || !existsSync(product.paths.publishableKey)) {
    await setUp(product);
    await stamps.write("setup", setup);
  }
}

function migrate(product: Product): Promise<void> {
  return product.steps.run("Database", async (step) => {
    step.note("migrated");
    const child = startMedusa(product, {
      name: "migrate",
      // A search index is made from the database, so even its unsafe changes lose nothing.
      args: ["db:migrate", "--execute-safe-links", "--execute-all-search"],
    });
    await child.succeed("The database could not be migrated");
  });
}

function setUp(product: Product): Promise<void> {
  const { home, paths, settings } = product;
  return product.steps.run("Setup", async () => {
    const { password } = await loadAdminPassword(paths.secrets, settings.adminPassword);
    const child = startMedusa(product, {
      name: "setup",
      args: ["exec", backendScript(home, "setup")],
      env: { ADMIN_PASSWORD: password },
    });
    await child.succeed("The shop could not be set up");
  });
}

function firstSeed(product: Product): Promise<void> {
  return product.steps.run("Demo villages", async (step) => {
    const folders = demoVillages();
    step.note(String(folders.length));
    await seedInStep(product, { folders }, step);
  });
}
