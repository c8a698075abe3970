import { isBackendReady } from "@/lib/medusa/readiness";

export const dynamic = "force-dynamic";

/** 200 only while pages can be made: the settings are right and the backend is ready. */
export async function GET(): Promise<Response> {
  const ready = await isBackendReady();
  return Response.json(
    { status: ready ? "ready" : "backend_not_ready" },
    { status: ready ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}
