import type { NextRequest } from "next/server";
import { answerSuggest } from "@/features/search/answers";

/** Suggestions while somebody types. */
export function GET(request: NextRequest): Promise<Response> {
  return answerSuggest(request.nextUrl.searchParams);
}
