import { answerUpload } from "@/features/order-files/answer-upload";

interface Context {
  params: Promise<{ token: string }>;
}

/** Takes the form by which a buyer says that they have paid. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerUpload(request, { token: (await params).token, target: "payment-proof" });
}
