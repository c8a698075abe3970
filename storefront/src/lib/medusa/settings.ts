import "server-only";
import { z } from "zod";

const settingsSchema = z.object({
  BACKEND_URL: z.url(),
  STOREFRONT_URL: z.url(),
  MEDUSA_PUBLISHABLE_KEY: z.string().min(1),
  REVALIDATE_SECRET: z.string().min(16),
});

/** What the environment decides. */
export interface Settings {
  backendUrl: string;
  storefrontUrl: string;
  publishableKey: string;
  revalidateSecret: string;
}

let settings: Settings | undefined;

/** The environment, checked once at first use: the build runs without any of it. */
export function getSettings(): Settings {
  settings ??= readSettings(process.env);
  return settings;
}

/** Checks an environment and names every variable that is missing or wrong at once. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const parsed = settingsSchema.safeParse(environment);
  if (!parsed.success) {
    const names = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`The storefront's environment is not complete. ${names.join("; ")}`);
  }
  return {
    backendUrl: withoutSlash(parsed.data.BACKEND_URL),
    storefrontUrl: withoutSlash(parsed.data.STOREFRONT_URL),
    publishableKey: parsed.data.MEDUSA_PUBLISHABLE_KEY,
    revalidateSecret: parsed.data.REVALIDATE_SECRET,
  };
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, "");
}
