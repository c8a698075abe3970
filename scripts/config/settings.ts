import { resolve } from "node:path";
import { UserError } from "./user-error.ts";
import { type Environment, Values } from "./values.ts";

/** The parts that listen on a port, by the variable that moves each. */
export const PORT_VARIABLES = {
  storefront: "STOREFRONT_PORT",
  backend: "BACKEND_PORT",
  postgres: "POSTGRES_PORT",
  meilisearch: "MEILI_PORT",
} as const;
export type Part = keyof typeof PORT_VARIABLES;
export type Ports = Readonly<Record<Part, number>>;

/** Secrets that somebody chose instead of having them generated. */
export interface GivenSecrets {
  readonly jwt: string | null;
  readonly cookie: string | null;
  readonly tracking: string | null;
  readonly revalidate: string | null;
}

/** An account at Stripe for cards; without it there are none. The backend checks what it is given. */
interface StripeSettings {
  readonly apiKey: string | null;
  readonly publishableKey: string | null;
  readonly webhookSecret: string | null;
  /** A stand-in of the tests on this machine. */
  readonly apiBase: string | null;
}

/** Everything that can be chosen from outside; nothing else reads the environment. */
export interface Settings {
  readonly dataFolder: string;
  readonly ports: Ports;
  readonly databaseUrl: string | null;
  readonly meilisearchHost: string | null;
  readonly meilisearchApiKey: string | null;
  readonly meiliBin: string | null;
  readonly redisUrl: string | null;
  readonly smtpUrl: string | null;
  readonly mailFrom: string | null;
  readonly biteshipApiKey: string | null;
  readonly biteshipCouriers: string | null;
  /** A list of postcodes in place of the few that come with the shop. */
  readonly postcodesFile: string | null;
  readonly stripe: StripeSettings;
  readonly adminEmail: string;
  readonly adminPassword: string | null;
  readonly secrets: GivenSecrets;
  readonly backendUrl: string;
  readonly storefrontUrl: string;
}

/** Checks the environment and answers the settings, or says everything that is wrong in it. */
export function parseSettings(env: Environment, root: string): Settings {
  const values = new Values(env);
  const ports: Ports = {
    storefront: values.port("STOREFRONT_PORT", 8000),
    backend: values.port("BACKEND_PORT", 9000),
    postgres: values.port("POSTGRES_PORT", 5433),
    meilisearch: values.port("MEILI_PORT", 7700),
  };
  const settings: Settings = {
    dataFolder: resolve(root, values.text("LAPAK_DATA") ?? ".data"),
    ports,
    databaseUrl: values.address("DATABASE_URL", ["postgres", "postgresql"]),
    meilisearchHost: values.address("MEILISEARCH_HOST", ["http", "https"]),
    meilisearchApiKey: values.text("MEILISEARCH_API_KEY"),
    meiliBin: values.text("MEILI_BIN"),
    redisUrl: values.address("REDIS_URL", ["redis", "rediss"]),
    smtpUrl: values.address("SMTP_URL", ["smtp", "smtps"]),
    mailFrom: values.text("MAIL_FROM"),
    biteshipApiKey: values.text("BITESHIP_API_KEY"),
    biteshipCouriers: values.text("BITESHIP_COURIERS"),
    postcodesFile: values.path("POSTCODES_FILE", root),
    stripe: {
      apiKey: values.text("STRIPE_API_KEY"),
      publishableKey: values.text("STRIPE_PUBLISHABLE_KEY"),
      webhookSecret: values.text("STRIPE_WEBHOOK_SECRET"),
      apiBase: values.text("STRIPE_API_BASE"),
    },
    adminEmail: values.email("ADMIN_EMAIL", "admin@lapak-desa.test"),
    adminPassword: values.secret("ADMIN_PASSWORD", 8),
    secrets: {
      jwt: values.secret("JWT_SECRET", 16),
      cookie: values.secret("COOKIE_SECRET", 16),
      tracking: values.secret("TRACKING_SECRET", 16),
      revalidate: values.secret("REVALIDATE_SECRET", 16),
    },
    backendUrl:
      values.address("BACKEND_URL", ["http", "https"]) ?? `http://localhost:${ports.backend}`,
    storefrontUrl:
      values.address("STOREFRONT_URL", ["http", "https"]) ?? `http://localhost:${ports.storefront}`,
  };
  if (settings.smtpUrl !== null && settings.mailFrom === null) {
    values.problems.push("MAIL_FROM must say whom mails come from when SMTP_URL is set.");
  }
  const problems = [...values.problems, ...samePorts(settings)];
  if (problems.length > 0) throw new UserError(problems.join("\n"));
  return settings;
}

/** The parts that this machine itself has to run under these settings. */
export function ownParts(settings: Settings): Part[] {
  const parts: Part[] = ["storefront", "backend"];
  if (settings.databaseUrl === null) parts.push("postgres");
  if (settings.meilisearchHost === null) parts.push("meilisearch");
  return parts;
}

function samePorts(settings: Settings): string[] {
  const byPort = Map.groupBy(ownParts(settings), (part) => settings.ports[part]);
  return [...byPort]
    .filter(([, parts]) => parts.length > 1)
    .map(([port, parts]) => {
      const names = parts.map((part) => PORT_VARIABLES[part]).join(" and ");
      return `${names} are both ${port}; give each a port of its own.`;
    });
}
