import { createWorkflow, transform } from "@medusajs/framework/workflows-sdk";
import { changePasswordStep } from "./steps/change-password";
import { takeResetStep } from "./steps/take-reset";

/** Gives an account a new password for the link that its owner was sent. Works once. */
export const setNewPasswordWorkflow = createWorkflow(
  "set-new-password",
  (input: { token: string; password: string }) => {
    const taken = takeResetStep({ token: input.token });
    changePasswordStep(
      transform({ input, taken }, (data) => ({
        customer_id: data.taken.customer_id,
        password: data.input.password,
      })),
    );
  },
);
