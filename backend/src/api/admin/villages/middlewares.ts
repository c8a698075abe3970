import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http";
import { createSelectParams } from "@medusajs/medusa/api/utils/validators";
import { checkedBody } from "../../../lib/checked-body";
import { villageQuery, villagesParams, villagesQuery } from "./query-config";
import { createVillageSchema, updateVillageSchema } from "./validators";

/** Checks what managers ask of and tell about villages. */
export const adminVillages: MiddlewareRoute[] = [
  {
    matcher: "/admin/villages",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(villagesParams, villagesQuery)],
  },
  {
    matcher: "/admin/villages",
    methods: ["POST"],
    middlewares: [
      checkedBody(createVillageSchema),
      validateAndTransformQuery(createSelectParams(), villageQuery),
    ],
  },
  {
    matcher: "/admin/villages/:id",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(createSelectParams(), villageQuery)],
  },
  {
    matcher: "/admin/villages/:id",
    methods: ["POST"],
    middlewares: [
      checkedBody(updateVillageSchema),
      validateAndTransformQuery(createSelectParams(), villageQuery),
    ],
  },
];
