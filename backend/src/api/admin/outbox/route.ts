import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { getEnvironment } from "../../../config/environment";
import { outboxFolder, readOutbox } from "../../../lib/mail/outbox";
import { refuse } from "../../../lib/refusal";

/**
 * The mails that were kept because no mail server is known. Like everything below `/admin` it is for
 * managers who are signed in; where mails are really sent there is no outbox.
 */
export async function GET(
  _request: AuthenticatedMedusaRequest,
  response: MedusaResponse,
): Promise<void> {
  const { SMTP_URL, LAPAK_DATA } = getEnvironment();
  if (SMTP_URL !== undefined) {
    throw refuse({ status: 404, code: "not_found", message: "Mails are sent, not kept." });
  }
  response.set("cache-control", "no-store");
  response.json({ mails: await readOutbox(outboxFolder(LAPAK_DATA)) });
}
