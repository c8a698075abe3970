import { MedusaError } from "@medusajs/framework/utils";
import { type Refusal, refuse } from "./refusal";

// Medusa tells what its schemas do not take in a sentence for each field, the parts of its path parted by commas.
const SENTENCES: readonly { says: RegExp; problem: string }[] = [
  { says: /Field '([^']+)' is required/g, problem: "invalid" },
  { says: /for field '([^']+)',/g, problem: "invalid" },
  { says: /Value for field '([^']+)' (?:too small|not multiple)/g, problem: "invalid" },
  { says: /Value for field '([^']+)' too big/g, problem: "too_long" },
];
const UNKNOWN = /Unrecognized fields: '([^']+)'/g;

/**
 * Medusa's refusal of a body by its own schema, told with code and fields as ours are (`checkedBody`);
 * null for any other error. What a buyer sent comes back to nobody but them.
 */
export function readMedusasRefusal(error: unknown): Refusal | null {
  if (!(error instanceof MedusaError) || error.type !== MedusaError.Types.INVALID_DATA) return null;
  const { message } = error;
  if (!message.startsWith("Invalid request: ")) return null;
  return refuse({ status: 400, code: "invalid_request", message, fields: fieldsIn(message) });
}

function fieldsIn(message: string): Record<string, string> {
  const wrong = SENTENCES.flatMap(({ says, problem }) =>
    [...message.matchAll(says)].map(([, path = ""]) => [path.replaceAll(", ", "."), problem]),
  );
  const unknown = [...message.matchAll(UNKNOWN)].flatMap(([, names = ""]) =>
    names.split(", ").map((name) => [name, "unknown"]),
  );
  return Object.fromEntries([...wrong, ...unknown]);
}
