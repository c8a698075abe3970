import { toast } from "@medusajs/ui";

interface Words {
  done: string;
  /** Why it was not done. */
  whyNot: (error: Error) => string;
}

/**
 * Tells how something went. What a page is told by react-query instead never comes where the answer takes the
 * button away that asked.
 */
export async function tellOutcome(doing: Promise<unknown>, { done, whyNot }: Words): Promise<void> {
  try {
    await doing;
    toast.success(done);
  } catch (error) {
    toast.error(whyNot(error instanceof Error ? error : new Error(String(error))));
  }
}
