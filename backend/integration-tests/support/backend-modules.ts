import { createRequire } from "node:module";
import { join } from "node:path";

/**
 * Loads a file of the backend the way Medusa does. An import would load it a second time, and a
 * workflow that exists twice is an error.
 */
export function loadFromBackend<Module>(path: string): Module {
  const require = createRequire(__filename);
  return require(join(__dirname, "..", "..", "src", path));
}
