import { answerIndex } from "@/features/sitemap";

// There is no backend to ask at build time. What the backend answers is kept all the same.
export const dynamic = "force-dynamic";

/** The list of all parts of the sitemap. */
export function GET(): Promise<Response> {
  return answerIndex();
}
