import { Module } from "@medusajs/framework/utils";
import AccountModuleService from "./service";

/** The key under which the module's service is resolved from the container. */
export const ACCOUNT_MODULE = "account";

export default Module(ACCOUNT_MODULE, { service: AccountModuleService });
