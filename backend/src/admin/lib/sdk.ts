import Medusa from "@medusajs/js-sdk";

/** Calls the backend that serves this admin, as whoever is signed in. */
export const sdk = new Medusa({ baseUrl: "/", auth: { type: "session" } });
