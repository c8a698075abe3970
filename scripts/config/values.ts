import { resolve } from "node:path";

/** Reads single values of the environment and collects what is wrong with them, all at once. */
export type Environment = Readonly<Record<string, string | undefined>>;

export class Values {
  readonly problems: string[] = [];
  readonly #env: Environment;

  constructor(env: Environment) {
    this.#env = env;
  }

  /** The value, or null when it is absent or empty. */
  text(name: string): string | null {
    const value = this.#env[name]?.trim();
    return value === undefined || value === "" ? null : value;
  }

  /** The path of a file, told from the given folder; null when absent. */
  path(name: string, folder: string): string | null {
    const value = this.text(name);
    return value === null ? null : resolve(folder, value);
  }

  /** A port number. */
  port(name: string, fallback: number): number {
    const value = this.text(name);
    if (value === null) return fallback;
    const port = Number(value);
    if (/^\d+$/.test(value) && port >= 1 && port <= 65_535) return port;
    this.problems.push(`${name} must be a port from 1 to 65535, and is "${value}".`);
    return fallback;
  }

  /** An address with one of the given schemes, without a slash at its end; null when absent. */
  address(name: string, schemes: readonly string[]): string | null {
    const value = this.text(name);
    if (value === null) return null;
    const scheme = URL.canParse(value) ? new URL(value).protocol.slice(0, -1) : null;
    if (scheme !== null && schemes.includes(scheme)) return value.replace(/\/+$/, "");
    // The value itself may hold a password, so it is not repeated.
    this.problems.push(
      `${name} must be an address that begins with ${schemes.join(":// or ")}://.`,
    );
    return null;
  }

  /** An e-mail address. */
  email(name: string, fallback: string): string {
    const value = this.text(name);
    if (value === null) return fallback;
    if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) return value;
    this.problems.push(`${name} must be an e-mail address, and is "${value}".`);
    return fallback;
  }

  /** A text of at least so many characters; null when absent. */
  secret(name: string, length: number): string | null {
    const value = this.text(name);
    if (value !== null && value.length < length) {
      this.problems.push(`${name} must have at least ${length} characters.`);
    }
    return value;
  }
}
