import type { NextRequest } from "next/server";
import { answerSearch } from "@/features/search/answers";

/** Public search as JSON. */
export function GET(request: NextRequest): Promise<Response> {
  return answerSearch(request.nextUrl.searchParams);
}
