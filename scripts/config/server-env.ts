import type { Services } from "../services/services.ts";
import type { DataPaths } from "./data-folder.ts";
import type { Secrets } from "./secrets.ts";
import type { Settings } from "./settings.ts";

interface Known {
  readonly settings: Settings;
  readonly paths: DataPaths;
  readonly secrets: Secrets;
  readonly services: Services;
}

/** What the backend and its commands are told by their environment. */
export function backendEnv({ settings, paths, secrets, services }: Known): NodeJS.ProcessEnv {
  const { backendUrl, storefrontUrl } = settings;
  return {
    DATABASE_URL: services.databaseUrl,
    ...(settings.redisUrl === null ? {} : { REDIS_URL: settings.redisUrl }),
    ...(services.search === null ? {} : { MEILISEARCH_HOST: services.search.host }),
    ...(services.search?.apiKey ? { MEILISEARCH_API_KEY: services.search.apiKey } : {}),
    SMTP_URL: settings.smtpUrl ?? "",
    MAIL_FROM: settings.mailFrom ?? "",
    BITESHIP_API_KEY: settings.biteshipApiKey ?? "",
    BITESHIP_COURIERS: settings.biteshipCouriers ?? "",
    POSTCODES_FILE: settings.postcodesFile ?? "",
    STRIPE_API_KEY: settings.stripe.apiKey ?? "",
    STRIPE_PUBLISHABLE_KEY: settings.stripe.publishableKey ?? "",
    STRIPE_WEBHOOK_SECRET: settings.stripe.webhookSecret ?? "",
    STRIPE_API_BASE: settings.stripe.apiBase ?? "",
    BACKEND_PORT: String(settings.ports.backend),
    PORT: String(settings.ports.backend),
    BACKEND_URL: backendUrl,
    STOREFRONT_URL: storefrontUrl,
    STORE_CORS: storefrontUrl,
    ADMIN_CORS: backendUrl,
    AUTH_CORS: `${backendUrl},${storefrontUrl}`,
    JWT_SECRET: secrets.jwt,
    COOKIE_SECRET: secrets.cookie,
    TRACKING_SECRET: secrets.tracking,
    REVALIDATE_SECRET: secrets.revalidate,
    LAPAK_DATA: paths.folder,
    ADMIN_EMAIL: settings.adminEmail,
  };
}

/** What the storefront is told by its environment. */
export function storefrontEnv(
  { settings, secrets }: Pick<Known, "settings" | "secrets">,
  publishableKey: string,
): NodeJS.ProcessEnv {
  return {
    PORT: String(settings.ports.storefront),
    BACKEND_URL: settings.backendUrl,
    STOREFRONT_URL: settings.storefrontUrl,
    MEDUSA_PUBLISHABLE_KEY: publishableKey,
    REVALIDATE_SECRET: secrets.revalidate,
  };
}
