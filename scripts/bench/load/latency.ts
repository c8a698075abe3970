import { Agent, request } from "node:http";
import { percentile } from "../statistics.ts";

const AT_ONCE = 20;

/** One HTTP question. */
export interface Question {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as the body of a POST. */
  readonly body?: string;
}

/**
 * Asks all questions, twenty at a time, and answers what 95 of 100 waited at most, in milliseconds,
 * from asking to the last byte. Throws when anything but 200 is answered.
 */
export async function p95(questions: readonly Question[]): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const waits: number[] = [];
  const queue = questions.values();
  const worker = async () => {
    for (const question of queue) waits.push(await wait(agent, question));
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  } finally {
    agent.destroy();
  }
  return percentile(waits, 0.95);
}

function wait(agent: Agent, { url, headers, body }: Question): Promise<number> {
  const started = process.hrtime.bigint();
  return new Promise((resolve, reject) => {
    const method = body === undefined ? "GET" : "POST";
    const asking = request(url, { agent, method, headers: { ...headers } }, (answer) => {
      answer.resume();
      answer.once("error", reject);
      answer.once("end", () => {
        if (answer.statusCode === 200) resolve(since(started));
        else reject(new Error(`${url} answers ${answer.statusCode}.`));
      });
    });
    asking.once("error", reject);
    asking.end(body);
  });
}

function since(started: bigint): number {
  return Number(process.hrtime.bigint() - started) / 1e6;
}
