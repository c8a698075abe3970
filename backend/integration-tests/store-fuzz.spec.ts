import fc from "fast-check";
import { expect, test } from "vitest";
import { GUARDED, isWriting, nameOf, OPEN, ownRoutes, type Route } from "./fuzz/own-routes";
import { anyRequest, type Sent } from "./fuzz/requests";
import { exploreWorld, type World } from "./fuzz/world";
import { seed } from "./support/chance";
import { describeShop, type Shop } from "./support/shop";
import { expectSoundStock } from "./support/stock";

const REQUESTS = 10_000;
const AT_ONCE = 20;
/** How many failed requests are shown. */
const MOST_EXAMPLES = 20;
const PATIENCE_MS = 900_000;
const ANSWER_MS = 60_000;
const NO_ANSWER = 599;
/** Less than the smallest limit of a body, in bytes. */
const TOO_DEEP = 400;
const TEN_MEGABYTES = 10 * 1024 * 1024;
const ROUTES: readonly Route[] = [...ownRoutes(), ...GUARDED];
const ALL: readonly Route[] = [...ROUTES, ...OPEN];

/** What was answered to each route, for whoever reads the run. */
class Tally {
  readonly #counts = new Map<string, Map<number, number>>();

  note({ route }: Sent, status: number): void {
    const of = this.#counts.get(nameOf(route)) ?? new Map<number, number>();
    this.#counts.set(nameOf(route), of.set(status, (of.get(status) ?? 0) + 1));
  }

  get total(): number {
    return [...this.#counts.values()].flatMap((of) => [...of.values()]).reduce((a, b) => a + b, 0);
  }

  toString(): string {
    const line = ([name, of]: [string, Map<number, number>]) =>
      `  ${name}: ${[...of]
        .toSorted()
        .map(([status, count]) => `${count} × ${status}`)
        .join(", ")}`;
    return [...this.#counts].toSorted().map(line).join("\n");
  }
}

/** The status of the answer; `NO_ANSWER` where none comes. */
async function send({ store }: Shop, { route, path, body, contentType }: Sent): Promise<number> {
  const http = store.with({ "content-type": contentType });
  try {
    const answer = await http.sendRaw(route.method, path, body, AbortSignal.timeout(ANSWER_MS));
    await answer.arrayBuffer();
    return answer.status;
  } catch {
    return NO_ANSWER;
  }
}

describeShop((shop) => {
  test(
    `${REQUESTS} requests of every kind to ${ALL.length} public routes are all answered below 500`,
    async () => {
      const world = await exploreWorld(shop());
      const tally = new Tally();
      const failed: (Sent & { status: number })[] = [];
      const requests = fc.sample(anyRequest(ALL, world), { numRuns: REQUESTS, seed: seed() });
      for (let first = 0; first < REQUESTS; first += AT_ONCE) {
        await Promise.all(
          requests.slice(first, first + AT_ONCE).map(async (request) => {
            const status = await send(shop(), request);
            tally.note(request, status);
            if (status >= 500) failed.push({ ...request, status });
          }),
        );
      }
      console.info(`${tally.total} requests:\n${tally}`);
      expect(failed.slice(0, MOST_EXAMPLES)).toEqual([]);
      expect(tally.total).toBe(REQUESTS);
      await expectSoundStock(shop());
    },
    PATIENCE_MS,
  );

  test(
    "every writing route has a sound body here, refuses what it does not know, and 10 MB",
    async () => {
      const world = await exploreWorld(shop());
      const answers: string[] = [];
      for (const route of ROUTES.filter(isWriting)) {
        const sound = world.bodies[route.path];
        expect(sound, `a sound body for ${nameOf(route)}`).toBeDefined();
        const unknown = { ...(sound as object), unknown_field: 1 };
        const path = pathTo(route, world);
        const refused = await shop().store.post(path, unknown);
        const huge = await shop().store.post(path, {
          ...unknown,
          filler: "a".repeat(TEN_MEGABYTES),
        });
        answers.push(`${nameOf(route)}: ${refused.status}, ${huge.status}`);
        for (const text of textsOf(sound)) {
          const broken = JSON.stringify(sound).replace(JSON.stringify(text), '"a\\u0000b"');
          const answer = await shop().store.post(path, JSON.parse(broken));
          expect(answer.status, `${nameOf(route)} with a zero byte for ${text}`).toBeLessThan(500);
        }
        const deep = JSON.parse(`${"[".repeat(TOO_DEEP)}${"]".repeat(TOO_DEEP)}`);
        const answer = await shop().store.post(path, { ...(sound as object), metadata: deep });
        expect(answer.status, `${nameOf(route)} with ${TOO_DEEP} levels`).toBe(400);
      }
      expect(answers).toEqual(
        ROUTES.filter(isWriting).map((route) => `${nameOf(route)}: 400, 413`),
      );
    },
    PATIENCE_MS,
  );
});

/** Every text in a body. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

function pathTo({ path }: Route, world: World): string {
  return path.replaceAll(/\[(\w+)\]/g, (_, name: string) => world.params(path, name)[0] ?? "none");
}
