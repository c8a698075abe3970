import { answerPart } from "@/features/sitemap";

interface Context {
  params: Promise<{ part: string }>;
}

/** A part of the sitemap. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return answerPart((await params).part);
}
