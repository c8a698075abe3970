import { readSession } from "@/features/account";
import { routing } from "@/i18n/routing";
import { exportAccount } from "@/lib/medusa/account";
import { MedusaError } from "@/lib/medusa/errors";

const HEADERS = { "cache-control": "no-store", "x-robots-tag": "noindex" };

/** Hands out everything that is kept of whoever is logged in, as a file. */
export async function GET(): Promise<Response> {
  const token = await readSession();
  if (token === undefined) return new Response(null, { status: 401, headers: HEADERS });
  try {
    const data = await exportAccount(token, routing.defaultLocale);
    return new Response(JSON.stringify(data, null, 2), {
      headers: {
        ...HEADERS,
        "content-type": "application/json; charset=utf-8",
        "content-disposition": 'attachment; filename="lapak-desa.json"',
      },
    });
  } catch (error) {
    const isOver = error instanceof MedusaError && error.status === 401;
    if (!isOver) console.error("The data of an account was not handed out.", error);
    return new Response(null, { status: isOver ? 401 : 502, headers: HEADERS });
  }
}
