import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

/** How many mails are kept; older ones go. */
const MOST_KEPT = 200;

const mailSchema = z.object({
  to: z.string(),
  from: z.string(),
  reply_to: z.string().nullable(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
});

const keptSchema = mailSchema.extend({ id: z.string(), written_at: z.iso.datetime() });

/** A mail as it would be sent. */
export type Mail = z.output<typeof mailSchema>;

/** A mail that was kept instead of sent. */
export type KeptMail = z.output<typeof keptSchema>;

/** The folder of mails that are not sent, as no mail server is known. */
export function outboxFolder(dataFolder: string): string {
  return join(dataFolder, "outbox");
}

/** Keeps a mail in a file that only the shop's own user can read; answers its id. */
export async function keepMail(folder: string, mail: Mail): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const written_at = new Date().toISOString();
  // Sorts by time; the rest keeps two of one moment apart.
  const id = `${written_at.replace(/\D/g, "")}-${randomUUID().slice(0, 8)}`;
  const kept: KeptMail = { ...mail, id, written_at };
  await writeFile(join(folder, `${id}.json`), JSON.stringify(kept), { mode: 0o600 });
  const surplus = (await namesIn(folder)).slice(MOST_KEPT);
  await Promise.all(surplus.map((name) => rm(join(folder, name), { force: true })));
  return id;
}

/** The mails that were kept, newest first. */
export async function readOutbox(folder: string): Promise<KeptMail[]> {
  const mails = await Promise.all((await namesIn(folder)).map((name) => read(join(folder, name))));
  return mails.filter((mail) => mail !== null);
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names
      .filter((name) => name.endsWith(".json"))
      .sort()
      .reverse();
  } catch {
    // Nothing was kept yet.
    return [];
  }
}

async function read(file: string): Promise<KeptMail | null> {
  try {
    return keptSchema.parse(JSON.parse(await readFile(file, "utf8")));
  } catch {
    // Made room for newer ones meanwhile, or half written by a process that died.
    return null;
  }
}
