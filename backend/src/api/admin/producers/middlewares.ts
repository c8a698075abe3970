import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http";
import { createSelectParams } from "@medusajs/medusa/api/utils/validators";
import { checkedBody } from "../../../lib/checked-body";
import { producerQuery, producersParams, producersQuery } from "./query-config";
import { createProducerSchema, updateProducerSchema } from "./validators";

/** Checks what managers ask of and tell about producers. */
export const adminProducers: MiddlewareRoute[] = [
  {
    matcher: "/admin/producers",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(producersParams, producersQuery)],
  },
  {
    matcher: "/admin/producers",
    methods: ["POST"],
    middlewares: [
      checkedBody(createProducerSchema),
      validateAndTransformQuery(createSelectParams(), producerQuery),
    ],
  },
  {
    matcher: "/admin/producers/:id",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(createSelectParams(), producerQuery)],
  },
  {
    matcher: "/admin/producers/:id",
    methods: ["POST"],
    middlewares: [
      checkedBody(updateProducerSchema),
      validateAndTransformQuery(createSelectParams(), producerQuery),
    ],
  },
];
