import { answerUpload } from "@/features/order-files/answer-upload";

interface Context {
  params: Promise<{ token: string }>;
}

/** Takes the form by which a buyer adds a picture to their complaint. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerUpload(request, { token: (await params).token, target: "complaint-picture" });
}
