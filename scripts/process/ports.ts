import { connect, createServer } from "node:net";
import { ownParts, type Part, PORT_VARIABLES, type Settings } from "../config/settings.ts";
import { errorCode, UserError } from "../config/user-error.ts";

const CONNECT_MS = 1_000;
const LABELS: Record<Part, string> = {
  storefront: "the shop",
  backend: "the backend",
  postgres: "PostgreSQL",
  meilisearch: "Meilisearch",
};

export interface BusyPort {
  readonly part: Part;
  readonly port: number;
  readonly reason: "taken" | "forbidden";
}

/** Throws one message that names every port that cannot be used. */
export async function requirePorts(
  settings: Settings,
  parts: readonly Part[] = ownParts(settings),
): Promise<void> {
  const states = await Promise.all(
    parts.map(async (part) => {
      const port = settings.ports[part];
      return { part, port, reason: await portProblem(port) };
    }),
  );
  const busy = states.flatMap(({ part, port, reason }) =>
    reason === null ? [] : [{ part, port, reason }],
  );
  if (busy.length > 0) throw new UserError(busyPortsMessage(busy));
}

/** What to tell about ports that cannot be used: each by number, use and variable. */
export function busyPortsMessage(busy: readonly BusyPort[]): string {
  return busy
    .map(({ part, port, reason }) => {
      const variable = PORT_VARIABLES[part];
      const other = port < 1_024 ? port + 8_000 : port + 1;
      const problem =
        reason === "taken"
          ? "is taken by another program; stop that program"
          : "may not be used by this user; run as root";
      return `Port ${port} for ${LABELS[part]} ${problem} or choose another port, for example ${variable}=${other}.`;
    })
    .join("\n");
}

/** So many ports that are free now. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((resolve, reject) => {
          server.once("error", reject);
          server.listen(0, () => {
            const address = server.address();
            resolve(typeof address === "object" && address !== null ? address.port : 0);
          });
        }),
    ),
  );
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

async function portProblem(port: number): Promise<BusyPort["reason"] | null> {
  // Something may listen on one of the loopback addresses only, which a wildcard bind can miss.
  if ((await answers(port, "127.0.0.1")) || (await answers(port, "::1"))) return "taken";
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve(errorCode(error) === "EACCES" ? "forbidden" : "taken"));
    server.listen(port, () => server.close(() => resolve(null)));
  });
}

function answers(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host });
    const finish = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(CONNECT_MS, () => finish(false));
    socket.once("connect", () => finish(true));
    socket.once("error", () => finish(false));
  });
}
