import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keepMail, outboxFolder, readOutbox } from "./outbox";

const MAIL = { to: "a@desa.test", from: "b@desa.test", reply_to: null, text: "", html: "" };
let data = "";

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), "lapak-outbox-"));
});
afterEach(() => rm(data, { recursive: true }));

test("mails are read newest first, and by nobody else on this machine", async () => {
  const folder = outboxFolder(data);
  expect(await readOutbox(folder)).toEqual([]);
  for (const name of ["20260101000000000-older", "20260101000000001-half"]) {
    const kept = { ...MAIL, id: name, subject: name, written_at: "2026-01-01T00:00:00.000Z" };
    if (name === "20260101000000000-older") await keepMail(folder, { ...MAIL, subject: "new" });
    const text = name.endsWith("half") ? "{" : JSON.stringify(kept);
    await writeFile(join(folder, `${name}.json`), text);
  }
  const mails = await readOutbox(folder);
  expect(mails.map(({ subject }) => subject)).toEqual(["new", "20260101000000000-older"]);
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  expect((await stat(join(folder, `${mails[0]?.id}.json`))).mode & 0o777).toBe(0o600);
});

test("the oldest make room", async () => {
  const folder = outboxFolder(data);
  await keepMail(folder, { ...MAIL, subject: "first" });
  const old = Array.from({ length: 200 }, (_, at) =>
    writeFile(join(folder, `20250101-${at}.json`), "{}"),
  );
  await Promise.all(old);
  await keepMail(folder, { ...MAIL, subject: "second" });
  expect(await readdir(folder)).toHaveLength(200);
  expect((await readOutbox(folder)).map(({ subject }) => subject)).toEqual(["second", "first"]);
});
