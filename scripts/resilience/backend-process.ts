import type { Child } from "../process/child.ts";
import { freePorts } from "../process/ports.ts";
import { waitForHttp } from "../process/wait-for-http.ts";
import { type Product, startMedusa } from "../product/product.ts";

const READY_MS = 180_000;

/** A backend of its own port beside others on the same database. */
export interface BackendProcess {
  readonly child: Child;
  readonly url: string;
}

/** Starts one more backend and waits until it is ready. */
export async function startBackendProcess(product: Product, name: string): Promise<BackendProcess> {
  const [free] = await freePorts(1);
  const port = String(free);
  const env = { PORT: port, BACKEND_PORT: port };
  const child = startMedusa(product, { name, args: ["start", "--port", port], env });
  const url = `http://localhost:${port}`;
  await waitForHttp({
    name: `The backend ${name}`,
    url: `${url}/ready`,
    child,
    timeoutMs: READY_MS,
  });
  return { child, url };
}
