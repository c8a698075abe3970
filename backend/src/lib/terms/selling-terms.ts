import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLING_TERMS_MODULE } from "../../modules/selling-terms";
import type SellingTermsModuleService from "../../modules/selling-terms/service";

/** The service that keeps the terms of enterprises and orders. */
export function sellingTerms(container: MedusaContainer): SellingTermsModuleService {
  return container.resolve<SellingTermsModuleService>(SELLING_TERMS_MODULE);
}
