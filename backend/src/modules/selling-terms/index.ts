import { Module } from "@medusajs/framework/utils";
import SellingTermsModuleService from "./service";

/** The key under which the module's service is resolved from the container. */
export const SELLING_TERMS_MODULE = "sellingTerms";

export default Module(SELLING_TERMS_MODULE, { service: SellingTermsModuleService });
