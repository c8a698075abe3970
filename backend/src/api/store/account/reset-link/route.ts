import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { accounts } from "../../../../lib/account/accounts";
import { hashResetToken } from "../../../../lib/account/reset-link";
import type { ResetLink } from "../validators";

/**
 * Tells whoever holds a link to a new password whether it still works, so that nobody thinks one up in
 * vain. Looking uses nothing up, and tells nothing of the account.
 */
export async function POST(
  request: MedusaRequest<ResetLink>,
  response: MedusaResponse,
): Promise<void> {
  const token_hash = hashResetToken(request.validatedBody.token);
  const [offered] = await accounts(request.scope).listPasswordResets(
    { token_hash, expires_at: { $gt: new Date() } },
    { select: ["id"], take: 1 },
  );
  response.set("cache-control", "no-store").json({ works: offered !== undefined });
}
