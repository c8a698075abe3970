import type { NextRequest } from "next/server";
import { answerPlaces } from "@/features/checkout/answer-places";

/** Kecamatan while somebody types where to send. */
export function GET(request: NextRequest): Promise<Response> {
  return answerPlaces(request.nextUrl.searchParams);
}
