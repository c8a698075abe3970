import { errorText, UserError } from "../config/user-error.ts";

/** Runs a command to its end: says in one sentence what went wrong, and answers by the exit code. */
export async function runCommand(main: () => Promise<number>): Promise<never> {
  let code = 1;
  try {
    code = await main();
  } catch (error) {
    if (error instanceof UserError) {
      if (error.details !== null) console.error(`\n${indent(error.details)}\n`);
      console.error(error.message);
    } else {
      console.error(error instanceof Error ? error.stack : errorText(error));
    }
  }
  // Sockets that were polled may linger; nothing is left to wait for.
  process.exit(code);
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, "  ");
}
