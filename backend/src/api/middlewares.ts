import { defineMiddlewares } from "@medusajs/framework/http";
import { adminDiscovery } from "./admin/discovery/middlewares";
import { adminEnterprises } from "./admin/enterprises/middlewares";
import { adminAftersales } from "./admin/orders/aftersales-requests";
import { adminHandOver } from "./admin/orders/hand-over-request";
import { adminOrders } from "./admin/orders/middlewares";
import { adminShipment } from "./admin/orders/shipment-request";
import { adminProducers } from "./admin/producers/middlewares";
import { adminProducts } from "./admin/products/middlewares";
import { adminUploads } from "./admin/uploads/middlewares";
import { adminVillages } from "./admin/villages/middlewares";
import { errorHandler } from "./error-handler";
import { storeCarts } from "./store/carts/middlewares";
import { storeDiscovery } from "./store/discovery/middlewares";
import { storeOrderLookup } from "./store/order-lookup/middlewares";
import { storeAftersales } from "./store/order-tracking/aftersales-requests";
import { storeOrders } from "./store/orders/middlewares";
import { storePaymentCollections } from "./store/payment-collections/middlewares";
import { storeSitemap } from "./store/sitemap/middlewares";
import { uploads } from "./uploads";

/** Each feature folder keeps its own; this is where they come together. */
export default defineMiddlewares({
  errorHandler,
  routes: [
    ...adminAftersales,
    ...adminDiscovery,
    ...adminEnterprises,
    ...adminOrders,
    ...adminHandOver,
    ...adminShipment,
    ...adminProducers,
    ...adminProducts,
    ...adminUploads,
    ...adminVillages,
    ...storeAftersales,
    ...storeCarts,
    ...storeDiscovery,
    ...storeOrderLookup,
    ...storeOrders,
    ...storePaymentCollections,
    ...storeSitemap,
    ...uploads,
  ],
});
