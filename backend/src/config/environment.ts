import { z } from "zod";

const url = (...protocols: string[]) =>
  z.url().refine((value) => protocols.includes(new URL(value).protocol.replace(/:$/, "")), {
    message: `must begin with ${protocols.map((name) => `${name}://`).join(" or ")}`,
  });

const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

const days = (fallback: number) =>
  z.preprocess(
    (value) => (value === "" ? undefined : value),
    z.coerce.number().int().min(1).max(3650).default(fallback),
  );

/** `bumdesa@desa.id`, or the same with a name: `BUMDesa <bumdesa@desa.id>`; one line, one address. */
const SENDER = /^(?:[^\s@<>,;"]+@[^\s@<>,;"]+|[^@<>,;"\p{Cc}]+ <[^\s@<>,;"]+@[^\s@<>,;"]+>)$/u;

const secret = z.string().min(16, "must have at least 16 characters");

const stripeKey = (...prefixes: string[]) =>
  optional(
    z.string().regex(new RegExp(`^(${prefixes.join("|")})_`), {
      message: `must begin with ${prefixes.map((prefix) => `${prefix}_`).join(" or ")}`,
    }),
  );

const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];

const variablesSchema = z.object({
  DATABASE_URL: url("postgres", "postgresql"),
  REDIS_URL: optional(url("redis", "rediss")),
  MEILISEARCH_HOST: optional(url("http", "https")),
  MEILISEARCH_API_KEY: optional(z.string()),
  SEARCH_INDEX_PREFIX: optional(z.string().regex(/^[a-z0-9_]+$/)),
  SMTP_URL: optional(url("smtp", "smtps")),
  MAIL_FROM: optional(
    z.string().max(200).regex(SENDER, 'must be an e-mail address, or "Name <address>"'),
  ),
  BITESHIP_API_KEY: optional(z.string().min(1)),
  BITESHIP_COURIERS: optional(z.string().regex(/^[a-z0-9_]+(,[a-z0-9_]+)*$/)),
  /** How long an order names its buyer, as long as the books have to. */
  ORDER_RETENTION_YEARS: z.preprocess(
    (value) => (value === "" ? undefined : value),
    z.coerce.number().int().min(1).default(10),
  ),
  STRIPE_API_KEY: stripeKey("sk_test", "sk_live", "rk_test", "rk_live"),
  STRIPE_PUBLISHABLE_KEY: stripeKey("pk_test", "pk_live"),
  STRIPE_WEBHOOK_SECRET: stripeKey("whsec"),
  // A stand-in for Stripe, of the tests. It must never be where real money is asked for.
  STRIPE_API_BASE: optional(
    url("http", "https").refine((value) => LOOPBACK.includes(new URL(value).hostname), {
      message: "must be on this machine itself",
    }),
  ),
  /** A list of postcodes in place of the few that come with the shop. */
  POSTCODES_FILE: optional(z.string()),
  BACKEND_URL: url("http", "https"),
  STOREFRONT_URL: url("http", "https"),
  STORE_CORS: z.string(),
  ADMIN_CORS: z.string(),
  AUTH_CORS: z.string(),
  JWT_SECRET: secret,
  COOKIE_SECRET: secret,
  TRACKING_SECRET: secret,
  REVALIDATE_SECRET: secret,
  LAPAK_DATA: z.string().min(1),
  /** How long after they got their goods buyers may complain. */
  COMPLAINT_DAYS: days(14),
  /** How long after the end of an order what its buyer sent with it is kept. */
  ORDER_DOCUMENT_DAYS: days(90),
});

// Whom a mail comes from is checked by whoever receives it, so nobody can make it up here.
const environmentSchema = variablesSchema.refine(
  ({ SMTP_URL, MAIL_FROM }) => SMTP_URL === undefined || MAIL_FROM !== undefined,
  { path: ["MAIL_FROM"], message: "is needed with SMTP_URL: whom the mails come from" },
);

/** Everything that the environment decides. */
export type Environment = z.output<typeof environmentSchema>;

/** What is wrong with the keys of Stripe taken together: cards need all three, of one kind. */
function stripeProblems(environment: Environment): string[] {
  const { STRIPE_API_KEY, STRIPE_PUBLISHABLE_KEY, STRIPE_WEBHOOK_SECRET } = environment;
  const given = { STRIPE_API_KEY, STRIPE_PUBLISHABLE_KEY, STRIPE_WEBHOOK_SECRET };
  const missing = Object.entries(given).filter(([, value]) => value === undefined);
  if (missing.length === 3) return [];
  if (missing.length > 0) return missing.map(([name]) => `${name}: cards need it as well`);
  const isTest = [STRIPE_API_KEY, STRIPE_PUBLISHABLE_KEY].map((key) => key?.includes("_test_"));
  if (isTest[0] !== isTest[1]) return ["STRIPE_PUBLISHABLE_KEY: one key is for tests, one is not"];
  const isRedirected = environment.STRIPE_API_BASE !== undefined;
  return isRedirected && !isTest[0] ? ["STRIPE_API_BASE: is for test keys only"] : [];
}

/**
 * `medusa build` runs on machines that serve nothing and knows no secret; what it puts here is used
 * for nothing but loading the configuration.
 */
const BUILD_ONLY = {
  DATABASE_URL: "postgres://build/only",
  BACKEND_URL: "http://localhost:9000",
  STOREFRONT_URL: "http://localhost:8000",
  STORE_CORS: "",
  ADMIN_CORS: "",
  AUTH_CORS: "",
  JWT_SECRET: "only-for-the-build",
  COOKIE_SECRET: "only-for-the-build",
  TRACKING_SECRET: "only-for-the-build",
  REVALIDATE_SECRET: "only-for-the-build",
  LAPAK_DATA: ".data",
};

let environment: Environment | undefined;

/** The environment, checked once; everything that is wrong in it is said at once. */
export function getEnvironment(): Environment {
  environment ??= readEnvironment(process.argv.includes("build") ? BUILD_ONLY : process.env);
  return environment;
}

/** Checks an environment. */
export function readEnvironment(source: Readonly<Record<string, string | undefined>>): Environment {
  const parsed = environmentSchema.safeParse(source);
  const problems = parsed.success
    ? stripeProblems(parsed.data)
    : parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  if (parsed.success && problems.length === 0) return parsed.data;
  throw new Error(`The backend's environment is not complete. ${problems.join("; ")}`);
}
