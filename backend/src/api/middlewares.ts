import { defineMiddlewares } from "@medusajs/framework/http";
import { keepBearersOutOfLog } from "../lib/access-log";
import { boundedBody } from "../lib/bounded-body";
import { soundPaging } from "../lib/sound-paging";
import { storableBody } from "../lib/storable-body";
import { adminDiscovery } from "./admin/discovery/middlewares";
import { adminEnterprises } from "./admin/enterprises/middlewares";
import { adminNumbers } from "./admin/numbers/middlewares";
import { adminOrderChanges } from "./admin/order-changes/middlewares";
import { adminAftersales } from "./admin/orders/aftersales-requests";
import { adminHandOver } from "./admin/orders/hand-over-request";
import { adminOrders } from "./admin/orders/middlewares";
import { adminShipment } from "./admin/orders/shipment-request";
import { adminPayments } from "./admin/payments/middlewares";
import { adminProducers } from "./admin/producers/middlewares";
import { adminProducts } from "./admin/products/middlewares";
import { adminReadings } from "./admin/readings/middlewares";
import { adminReturns } from "./admin/returns/middlewares";
import { adminUploads } from "./admin/uploads/middlewares";
import { adminVillages } from "./admin/villages/middlewares";
import { standAroundMiddlewares } from "./around-middlewares";
import { auth } from "./auth/middlewares";
import { errorHandler } from "./error-handler";
import { cardPaymentHooks } from "./hooks/card-payments/middlewares";
import { readPostcodesAtStart } from "./read-postcodes";
import { storeAccount } from "./store/account/middlewares";
import { storeCarts } from "./store/carts/middlewares";
import { storeDiscovery } from "./store/discovery/middlewares";
import { onlyOpenRoutes, WRITING_OF_MEDUSAS } from "./store/open-routes";
import { storeOrderLookup } from "./store/order-lookup/middlewares";
import { storeAftersales } from "./store/order-tracking/aftersales-requests";
import { storeOrderTracking } from "./store/order-tracking/middlewares";
import { storePaymentCollections } from "./store/payment-collections/middlewares";
import { storeSitemap } from "./store/sitemap/middlewares";
import { uploads } from "./uploads";

standAroundMiddlewares();
keepBearersOutOfLog();
readPostcodesAtStart();

/** Each feature folder keeps its own; this is where they come together. */
export default defineMiddlewares({
  errorHandler,
  routes: [
    ...["/store", "/auth", "/admin"].map((matcher) => ({ matcher, middlewares: [storableBody] })),
    { matcher: "/store", middlewares: [onlyOpenRoutes] },
    ...["/store", "/admin"].map((matcher) => ({ matcher, middlewares: [soundPaging] })),
    ...WRITING_OF_MEDUSAS.map((matcher) => ({
      matcher,
      methods: ["POST" as const],
      middlewares: [boundedBody],
    })),
    ...adminNumbers,
    ...adminAftersales,
    ...adminDiscovery,
    ...adminEnterprises,
    ...adminOrderChanges,
    ...adminOrders,
    ...adminPayments,
    ...adminHandOver,
    ...adminShipment,
    ...adminProducers,
    ...adminProducts,
    ...adminReadings,
    ...adminReturns,
    ...adminUploads,
    ...adminVillages,
    ...auth,
    ...storeAccount,
    ...cardPaymentHooks,
    ...storeAftersales,
    ...storeCarts,
    ...storeDiscovery,
    ...storeOrderLookup,
    ...storeOrderTracking,
    ...storePaymentCollections,
    ...storeSitemap,
    ...uploads,
  ],
});
