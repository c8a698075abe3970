import type { MedusaContainer } from "@medusajs/framework/types";
import { ACCOUNT_MODULE } from "../../modules/account";
import type AccountModuleService from "../../modules/account/service";

/** The service that keeps which orders are in whose account, and what buyers agreed to. */
export function accounts(container: MedusaContainer): AccountModuleService {
  return container.resolve<AccountModuleService>(ACCOUNT_MODULE);
}

/** What an account's consent is for. */
export const ACCOUNT_PURPOSE = "account";
