import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http";
import { checkedBody } from "../../../lib/checked-body";
import {
  deletionSchema,
  keepOrderSchema,
  newPasswordSchema,
  passwordResetSchema,
  registrationSchema,
  resetLinkSchema,
} from "./validators";

const loggedIn = authenticate("customer", ["session", "bearer"]);

export const storeAccount: MiddlewareRoute[] = [
  {
    matcher: "/store/account/register",
    methods: ["POST"],
    bodyParser: { sizeLimit: "4kb" },
    middlewares: [checkedBody(registrationSchema)],
  },
  {
    matcher: "/store/account/password-reset",
    methods: ["POST"],
    bodyParser: { sizeLimit: "2kb" },
    middlewares: [checkedBody(passwordResetSchema)],
  },
  {
    matcher: "/store/account/reset-link",
    methods: ["POST"],
    bodyParser: { sizeLimit: "2kb" },
    middlewares: [checkedBody(resetLinkSchema)],
  },
  {
    matcher: "/store/account/new-password",
    methods: ["POST"],
    bodyParser: { sizeLimit: "2kb" },
    middlewares: [checkedBody(newPasswordSchema)],
  },
  { matcher: "/store/account", methods: ["GET"], middlewares: [loggedIn] },
  { matcher: "/store/account/export", methods: ["GET"], middlewares: [loggedIn] },
  {
    matcher: "/store/account/orders",
    methods: ["POST"],
    bodyParser: { sizeLimit: "2kb" },
    middlewares: [checkedBody(keepOrderSchema), loggedIn],
  },
  {
    matcher: "/store/account/delete",
    methods: ["POST"],
    bodyParser: { sizeLimit: "2kb" },
    middlewares: [checkedBody(deletionSchema), loggedIn],
  },
];
