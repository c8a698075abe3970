import { randomUUID } from "node:crypto";
import { expect, test, vi } from "vitest";
import { outboxFolder, readOutbox } from "../src/lib/mail/outbox";
import type * as administrator from "../src/setup/administrator";
import { newAccount } from "./support/accounts";
import { loadFromBackend } from "./support/backend-modules";
import { describeShop } from "./support/shop";

const PATIENCE = { timeout: 10_000 };
const NEW_PASSWORD = "sagu lempeng dan kenari";
const LINK = /(http:\/\/\S+\/app\/reset-password)\?token=(\S+)/;

describeShop((shop) => {
  const ask = async (identifier: string) =>
    (await shop().stranger.post("/auth/user/emailpass/reset-password", { identifier })).status;
  const mailsTo = async (email: string) =>
    (await readOutbox(outboxFolder(String(process.env.LAPAK_DATA)))).filter(
      ({ to }) => to === email,
    );
  const logIn = async (email: string, password: string) =>
    (await shop().stranger.post("/auth/user/emailpass", { email, password })).status;
  const newManager = async () => {
    const manager = { email: `pengelola-${randomUUID()}@contoh.id`, password: "yang lama sekali" };
    const { ensureAdministrator } = loadFromBackend<typeof administrator>("setup/administrator");
    await ensureAdministrator(shop().container, manager);
    return manager;
  };

  test("a manager who forgot their password is sent Medusa's link to a new one; it works once", async () => {
    const manager = await newManager();
    const { email } = await newAccount(shop());
    const unknown = `tidak-ada-${randomUUID()}@contoh.id`;
    const statuses = [await ask(unknown), await ask(email), await ask(manager.email)];
    expect(statuses).toEqual([201, 201, 201]);
    const mail = await vi.waitFor(async () => {
      const [only, ...more] = await mailsTo(manager.email);
      expect(more).toEqual([]);
      if (only === undefined) throw new Error("no mail yet");
      return only;
    }, PATIENCE);
    expect(mail.subject).toBe("Kata sandi baru untuk akun pengelola");
    const [, page, token = ""] = LINK.exec(mail.text) ?? [];
    expect(page).toBe(`${process.env.BACKEND_URL}/app/reset-password`);
    expect([await mailsTo(unknown), await mailsTo(email)]).toEqual([[], []]);
    const holder = shop().stranger.with({ authorization: `Bearer ${token}` });
    const update = "/auth/user/emailpass/update";
    expect((await holder.post(update, { password: NEW_PASSWORD })).status).toBe(200);
    expect(await logIn(manager.email, manager.password)).toBe(401);
    expect(await logIn(manager.email, NEW_PASSWORD)).toBe(200);
    expect((await holder.post(update, { password: "sekali lagi saja" })).status).toBe(401);
    expect(await logIn(manager.email, NEW_PASSWORD)).toBe(200);
  });
});
