import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import { PATIENCE } from "../lib/patience";

interface Passing {
  request: MedusaRequest;
  response: MedusaResponse;
  next: MedusaNextFunction;
}

/** Lets a request of Medusa's own routes on when its turn has come, and the next one once it is answered. */
export async function takeTurn(key: string, { request, response, next }: Passing): Promise<void> {
  const answered = new Promise<void>((resolve) => response.once("close", resolve));
  await request.scope.resolve(Modules.LOCKING).execute(
    key,
    async () => {
      next();
      await answered;
    },
    { timeout: PATIENCE.timeout },
  );
}
