import { join } from "node:path";
import type { MiddlewareRoute } from "@medusajs/framework/http";
import express from "express";
import { getEnvironment } from "../config/environment";

const ONE_YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/** Medusa serves `/static` from its own folder only; pictures are kept with the shop's other data. */
export const uploads: MiddlewareRoute[] = [
  {
    matcher: "/static",
    methods: ["GET"],
    middlewares: [
      express.static(join(getEnvironment().LAPAK_DATA, "uploads"), {
        index: false,
        // Their names carry a hash of their content.
        immutable: true,
        maxAge: ONE_YEAR_MS,
      }),
    ],
  },
];
