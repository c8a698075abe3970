import { join } from "node:path";
import type { MiddlewareRoute } from "@medusajs/framework/http";
import express from "express";
import { getEnvironment } from "../config/environment";

const ONE_YEAR_MS = 365 * 24 * 60 * 60 * 1000;

// A drawing that is opened on its own must not run anything in the admin's name.
const PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

/**
 * Medusa serves `/static` from its own folder only; pictures are kept with the shop's other data.
 * Without methods, so that Express takes the prefix off the path.
 */
export const uploads: MiddlewareRoute[] = [
  {
    matcher: "/static",
    middlewares: [
      express.static(join(getEnvironment().LAPAK_DATA, "uploads"), {
        index: false,
        redirect: false,
        // Their names carry a hash of their content.
        immutable: true,
        maxAge: ONE_YEAR_MS,
        setHeaders: (response, path) => {
          // Express 4 knows no AVIF yet.
          if (path.endsWith(".avif")) response.setHeader("content-type", "image/avif");
          response.setHeader("content-security-policy", PICTURE_POLICY);
          response.setHeader("x-content-type-options", "nosniff");
        },
      }),
    ],
  },
];
