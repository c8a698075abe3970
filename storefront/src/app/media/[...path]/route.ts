import { fetchPicture } from "@/lib/medusa/pictures";

interface Context {
  params: Promise<{ path: string[] }>;
}

/** Shows the backend's pictures under this site's own name. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { path } = await params;
  return fetchPicture(path, request.headers.get("if-none-match"));
}
