import { z } from "zod";

const url = (...protocols: string[]) =>
  z.url().refine((value) => protocols.includes(new URL(value).protocol.replace(/:$/, "")), {
    message: `must begin with ${protocols.map((name) => `${name}://`).join(" or ")}`,
  });

const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

/** `bumdesa@desa.id`, or the same with a name: `BUMDesa <bumdesa@desa.id>`; one line, one address. */
const SENDER = /^(?:[^\s@<>,;"]+@[^\s@<>,;"]+|[^@<>,;"\p{Cc}]+ <[^\s@<>,;"]+@[^\s@<>,;"]+>)$/u;

const secret = z.string().min(16, "must have at least 16 characters");

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
});

// Whom a mail comes from is checked by whoever receives it, so nobody can make it up here.
const environmentSchema = variablesSchema.refine(
  ({ SMTP_URL, MAIL_FROM }) => SMTP_URL === undefined || MAIL_FROM !== undefined,
  { path: ["MAIL_FROM"], message: "is needed with SMTP_URL: whom the mails come from" },
);

/** Everything that the environment decides. */
export type Environment = z.output<typeof environmentSchema>;

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
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  throw new Error(`The backend's environment is not complete. ${problems.join("; ")}`);
}
