import { join } from "node:path";
import { PHOTO_LIMITS } from "@lapak-desa/seed";
import { defineConfig } from "@medusajs/framework/utils";
import { cardModule, cardProviders } from "./src/config/card-payments";
import { deliveryModule } from "./src/config/delivery-module";
import { getEnvironment } from "./src/config/environment";
import { mailModule } from "./src/config/mail-module";
import { redisModules } from "./src/config/redis-modules";
import { searchModule } from "./src/config/search-module";

const environment = getEnvironment();

export default defineConfig({
  projectConfig: {
    databaseUrl: environment.DATABASE_URL,
    ...(environment.REDIS_URL === undefined ? {} : { redisUrl: environment.REDIS_URL }),
    http: {
      storeCors: environment.STORE_CORS,
      adminCors: environment.ADMIN_CORS,
      authCors: environment.AUTH_CORS,
      jwtSecret: environment.JWT_SECRET,
      cookieSecret: environment.COOKIE_SECRET,
    },
    // Behind plain http on a village's own machine a secure cookie would never be sent back.
    cookieOptions: { secure: environment.BACKEND_URL.startsWith("https:"), sameSite: "lax" },
  },
  // By itself it would refuse what a phone takes.
  admin: { maxUploadFileSize: PHOTO_LIMITS.megabytes * 1024 * 1024 },
  featureFlags: { translation: true },
  modules: [
    { resolve: "./src/modules/village" },
    { resolve: "./src/modules/awaited-payment" },
    { resolve: "./src/modules/order-history" },
    { resolve: "./src/modules/order-documents" },
    { resolve: "./src/modules/complaints" },
    { resolve: "./src/modules/account" },
    { resolve: "./src/modules/selling-terms" },
    { resolve: "./src/modules/discovery" },
    deliveryModule(environment),
    cardModule(environment),
    { resolve: "./src/modules/local-delivery" },
    { resolve: "@medusajs/medusa/translation" },
    {
      resolve: "@medusajs/medusa/payment",
      options: {
        providers: [
          { resolve: "./src/modules/manual-payment", id: "manual" },
          ...cardProviders(environment),
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/fulfillment",
      // Couriers' prices come from what the delivery modules keep, distances from where villages lie.
      dependencies: ["delivery", "local_delivery", "village"],
      options: {
        providers: [
          { resolve: "@medusajs/medusa/fulfillment-manual", id: "manual" },
          { resolve: "./src/modules/courier-fulfillment", id: "lapak" },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/file",
      options: {
        providers: [
          {
            resolve: "./src/modules/picture-files",
            id: "pictures",
            options: {
              upload_dir: join(environment.LAPAK_DATA, "uploads"),
              private_upload_dir: join(environment.LAPAK_DATA, "private-uploads"),
              backend_url: `${environment.BACKEND_URL}/static`,
            },
          },
        ],
      },
    },
    mailModule(environment),
    searchModule(environment),
    ...redisModules(environment.REDIS_URL),
  ],
});
