import { readHandle, readInteger, readLine, readStory } from "./cells";
import { readCsv } from "./csv";
import type { Problems } from "./errors";
import { Handles } from "./handles";
import type { ProducerSeed } from "./types";

const HEADERS = { required: ["handle", "nama"], optional: ["anggota", "cerita"] } as const;

/** Reads `producers.csv`: the groups that make the goods. Null when it cannot be read. */
export async function readProducersFile(problems: Problems, path: string, file: string) {
  const rows = await readCsv(problems, path, file, HEADERS);
  if (rows === null) return null;
  const handles = new Handles(problems);
  const producers = rows.map((row): ProducerSeed => {
    const members = row.cell("anggota");
    return {
      handle: handles.claim(row.cell("handle"), readHandle(problems, row.cell("handle"))),
      name: readLine(problems, row.cell("nama")),
      memberCount: members.value === "" ? null : readInteger(problems, members, 1, 100_000),
      story: readStory(problems, row.cell("cerita")),
      photo: null,
    };
  });
  return { producers, places: handles.places };
}
