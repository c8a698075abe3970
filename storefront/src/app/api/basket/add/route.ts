import { answerAddition } from "@/features/basket/add-request";

/** Takes the form of a product page. */
export function POST(request: Request): Promise<Response> {
  return answerAddition(request);
}
