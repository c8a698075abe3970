import { defineMiddlewares } from "@medusajs/framework/http";
import { errorHandler } from "./error-handler";
import { storeCarts } from "./store/carts/middlewares";
import { uploads } from "./uploads";

/** Each feature folder keeps its own; this is where they come together. */
export default defineMiddlewares({
  errorHandler,
  routes: [...storeCarts, ...uploads],
});
