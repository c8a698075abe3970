import type { MiddlewareRoute } from "@medusajs/framework/http";
import { z } from "zod";
import { checkedBody } from "../../../lib/checked-body";
import { oneFile } from "./one-file";
import { heldAndThrottled } from "./throttle";
import { cardFormSchema, complaintSchema } from "./validators";

const PATH = "/store/order-tracking/:token";

/** A form's file is not part of the body. */
const nothingElse = checkedBody(z.strictObject({}));

export const storeOrderTracking: MiddlewareRoute[] = [
  {
    matcher: `${PATH}/report-payment`,
    methods: ["POST"],
    bodyParser: { sizeLimit: "1kb" },
    middlewares: [heldAndThrottled(), oneFile, nothingElse],
  },
  {
    matcher: `${PATH}/complaints`,
    methods: ["POST"],
    bodyParser: { sizeLimit: "8kb" },
    middlewares: [heldAndThrottled(), checkedBody(complaintSchema)],
  },
  {
    matcher: `${PATH}/complaints/pictures`,
    methods: ["POST"],
    bodyParser: { sizeLimit: "1kb" },
    middlewares: [heldAndThrottled(), oneFile, nothingElse],
  },
  {
    matcher: `${PATH}/card-payment`,
    methods: ["POST"],
    bodyParser: { sizeLimit: "1kb" },
    middlewares: [heldAndThrottled(), checkedBody(cardFormSchema)],
  },
];
