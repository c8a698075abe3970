import { fetchOrderFile } from "@/lib/medusa/order-files";

interface Context {
  params: Promise<{ token: string; id: string }>;
}

/** Hands out a file that was sent with an order to whoever has the order's link. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { token, id } = await params;
  return fetchOrderFile(token, id);
}
