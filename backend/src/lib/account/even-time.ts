import { randomBytes, scrypt } from "node:crypto";
import { promisify } from "node:util";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { PASSWORD_PROVIDER } from "./credentials";

const hash = promisify<string, Buffer, number, object, Buffer>(scrypt);

/** What Medusa's provider takes to check a password (`@medusajs/auth-emailpass`: logN 15, r 8, p 1). */
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
const LENGTH = 64;

/**
 * Takes as long for an address that nobody logs in with as checking a password takes: Medusa answers it
 * without that, and the time would tell who has an account.
 */
export async function takeAsLong(
  container: MedusaContainer,
  { email, password }: { email: string; password: string },
): Promise<void> {
  const identities = await container
    .resolve(Modules.AUTH)
    .listProviderIdentities(
      { provider: PASSWORD_PROVIDER, entity_id: email },
      { select: ["id"], take: 1 },
    );
  if (identities.length === 0) await hash(password, randomBytes(32), LENGTH, COST);
}
