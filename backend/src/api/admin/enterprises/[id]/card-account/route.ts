import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { cardPayments } from "../../../../../lib/payments/card";
import { saveCardAccountWorkflow } from "../../../../../workflows/card/save-card-account";
import { enterpriseIdOf } from "../../../shared/enterprise-id";
import type { CardAccount } from "./validators";

/** The account at Stripe to which an enterprise's cards are paid. */
export async function GET(
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse,
): Promise<void> {
  const enterprise_id = await enterpriseIdOf(request);
  const service = cardPayments(request.scope);
  const [account] = await service.listCardAccounts({ enterprise_id });
  response.json({ account_id: account?.account_id ?? null, is_enabled: service.isEnabled() });
}

/** Says where an enterprise's cards are paid to; asked again, changes nothing. */
export async function POST(
  request: AuthenticatedMedusaRequest<CardAccount>,
  response: MedusaResponse,
): Promise<void> {
  const enterprise_id = await enterpriseIdOf(request);
  const { account_id } = request.validatedBody;
  const { result } = await saveCardAccountWorkflow(request.scope).run({
    input: { enterprise_id, account_id },
  });
  response.json({ account_id: result, is_enabled: cardPayments(request.scope).isEnabled() });
}
