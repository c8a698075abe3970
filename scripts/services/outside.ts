import { connect as connectPlain } from "node:net";
import { connect as connectSecure } from "node:tls";
import { errorText, UserError } from "../config/user-error.ts";
import { withDatabase } from "./database.ts";

const TIMEOUT_MS = 10_000;

/** Sees that a database that somebody else runs answers and lets us in. */
export async function requireDatabase(url: string): Promise<void> {
  const { hostname, port, pathname } = new URL(url);
  const place = `${hostname}:${port || "5432"}${pathname}`;
  try {
    await withDatabase(url, (client) => client.query("select 1"));
  } catch (error) {
    throw new UserError(
      `The database of DATABASE_URL (${place}) cannot be used (${errorText(error)}); start it, correct the address, or leave DATABASE_URL empty for the embedded one.`,
    );
  }
}

/** Sees that a Redis that somebody else runs answers. */
export async function requireRedis(url: string): Promise<void> {
  const { hostname, port, protocol } = new URL(url);
  const target = { host: hostname, port: Number(port || 6379) };
  const reply = await new Promise<string | null>((resolve) => {
    const socket =
      protocol === "rediss:"
        ? connectSecure({ ...target, servername: hostname })
        : connectPlain(target);
    const finish = (answer: string | null) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(TIMEOUT_MS, () => finish(null));
    socket.once("error", () => finish(null));
    socket.once("data", (data) => finish(data.toString("utf8")));
    socket.write("PING\r\n");
  });
  // A Redis that wants a password first says so, and that is an answer as well.
  if (reply?.startsWith("+PONG") === true || reply?.startsWith("-NOAUTH") === true) return;
  throw new UserError(
    `Redis of REDIS_URL (${target.host}:${target.port}) does not answer; start it, correct the address, or leave REDIS_URL empty.`,
  );
}
