import { extname, join } from "node:path";
import { Worker } from "node:worker_threads";
import { refuseDocument } from "./refusals";
import type { RemadePdf } from "./remake-pdf";

/** Far longer than an honest file of a few pages takes. */
const MOST_MS = 15_000;
const MOST_HEAP_MB = 256;

const ENDING = extname(__filename);
const WORKER = join(__dirname, `pdf-worker${ENDING}`);
// Built, it is JavaScript; in development and in tests it is read as the rest of the backend is.
const execArgv = ENDING === ".ts" ? ["--require", "ts-node/register/transpile-only"] : [];

/**
 * Makes a PDF anew from its pages. That is done in a thread of its own, which knows no secret and is
 * ended where a file takes more time or memory than any receipt: a file can be made to take both for
 * ever. Throws a `Refusal` for what is not taken.
 */
export async function cleanPdf(bytes: Uint8Array): Promise<Buffer> {
  const told = await remakeApart(bytes);
  if (!told.ok) throw refuseDocument(told.problem);
  return Buffer.from(told.content);
}

function remakeApart(bytes: Uint8Array): Promise<RemadePdf> {
  const worker = new Worker(WORKER, {
    workerData: bytes,
    env: {},
    execArgv,
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MB },
  });
  return new Promise<RemadePdf>((resolve) => {
    const giveUp = () => resolve({ ok: false, problem: "document_broken" });
    const timer = setTimeout(giveUp, MOST_MS);
    worker.once("message", resolve);
    worker.once("error", giveUp);
    worker.once("exit", () => {
      clearTimeout(timer);
      giveUp();
    });
  }).finally(() => worker.terminate());
}
