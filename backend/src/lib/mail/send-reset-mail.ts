import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { getEnvironment } from "../../config/environment";
import { hashResetToken } from "../account/reset-link";
import type { Written } from "./write";

interface ResetMail {
  to: string;
  content: Written;
  /** What its link holds; only its hash is kept. */
  token: string;
  owner: { type: "customer" | "user"; id: string };
}

/** Sends a mail with a link to a new password. */
export async function sendResetMail(
  container: MedusaContainer,
  { to, content, token, owner }: ResetMail,
): Promise<void> {
  const { hostname } = new URL(getEnvironment().STOREFRONT_URL);
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    channel: "email",
    to,
    template: "password_reset",
    content,
    provider_data: {
      reply_to: null,
      message_id: `<${hashResetToken(token).slice(0, 32)}@${hostname}>`,
    },
    trigger_type: "password_reset",
    resource_type: owner.type,
    resource_id: owner.id,
  });
}
