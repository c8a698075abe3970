import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http";
import { createSelectParams } from "@medusajs/medusa/api/utils/validators";
import { checkedBody } from "../../../lib/checked-body";
import { cardAccountSchema } from "./[id]/card-account/validators";
import { courierRatesSchema } from "./[id]/courier-rates/validators";
import { localDeliverySchema } from "./[id]/local-delivery/validators";
import { ownTermsSchema } from "./[id]/terms/validators";
import { enterpriseQuery, enterprisesParams, enterprisesQuery } from "./query-config";
import { createEnterpriseSchema, updateEnterpriseSchema } from "./validators";

/** Checks what managers ask of and tell about enterprises. */
export const adminEnterprises: MiddlewareRoute[] = [
  {
    matcher: "/admin/enterprises",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(enterprisesParams, enterprisesQuery)],
  },
  {
    matcher: "/admin/enterprises",
    methods: ["POST"],
    middlewares: [
      checkedBody(createEnterpriseSchema),
      validateAndTransformQuery(createSelectParams(), enterpriseQuery),
    ],
  },
  {
    matcher: "/admin/enterprises/:id",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(createSelectParams(), enterpriseQuery)],
  },
  {
    matcher: "/admin/enterprises/:id",
    methods: ["POST"],
    middlewares: [
      checkedBody(updateEnterpriseSchema),
      validateAndTransformQuery(createSelectParams(), enterpriseQuery),
    ],
  },
  {
    matcher: "/admin/enterprises/:id/card-account",
    methods: ["POST"],
    middlewares: [checkedBody(cardAccountSchema)],
  },
  {
    matcher: "/admin/enterprises/:id/courier-rates",
    methods: ["POST"],
    bodyParser: { sizeLimit: "1mb" },
    middlewares: [checkedBody(courierRatesSchema)],
  },
  {
    matcher: "/admin/enterprises/:id/terms",
    methods: ["POST"],
    bodyParser: { sizeLimit: "40kb" },
    middlewares: [checkedBody(ownTermsSchema)],
  },
  {
    matcher: "/admin/enterprises/:id/local-delivery",
    methods: ["POST"],
    middlewares: [checkedBody(localDeliverySchema)],
  },
];
