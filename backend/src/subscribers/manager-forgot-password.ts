import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { AuthWorkflowEvents, ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { errorMessage } from "../lib/error-message";
import { tellManagerResetWorkflow } from "../workflows/account/tell-manager-reset";

interface AskedReset {
  entity_id: string;
  actor_type: string;
  token: string;
}

/**
 * Medusa's page for forgotten passwords makes a token and leaves it to us to send it. Buyers have a way
 * of their own (`workflows/account/ask-password-reset`).
 */
export default async function managerForgotPassword({
  event: { data },
  container,
}: SubscriberArgs<AskedReset>): Promise<void> {
  if (data.actor_type !== "user") return;
  try {
    await tellManagerResetWorkflow(container).run({
      input: { email: data.entity_id, token: data.token },
    });
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    logger.warn(`A manager's link to a new password was not sent: ${errorMessage(error)}`);
  }
}

export const config: SubscriberConfig = {
  event: AuthWorkflowEvents.PASSWORD_RESET,
  context: { subscriberId: "manager-forgot-password" },
};
