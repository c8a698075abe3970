import { randomUUID } from "node:crypto";
import { Modules } from "@medusajs/framework/utils";
import { expect, test, vi } from "vitest";
import { outboxFolder, readOutbox } from "../src/lib/mail/outbox";
import { logInAs, newAccount } from "./support/accounts";
import { tell } from "./support/buying";
import { describeShop } from "./support/shop";
import { databaseOf } from "./support/stock";

const LINK = /http:\/\/\S+\/akun\/kata-sandi-baru\/([\w-]+)/;
const ROUNDS = 7;
const PATIENCE = { timeout: 10_000 };

describeShop((shop) => {
  const ask = (email: string, locale = "id") =>
    tell(shop().store, "/store/account/password-reset", { email, locale });
  const choose = (token: string, password: string) =>
    tell(shop().store, "/store/account/new-password", { token, password });
  const works = async (token: string) =>
    (await tell(shop().store, "/store/account/reset-link", { token })).body;
  const logIn = async (email: string, password: string) =>
    (await shop().store.post("/auth/customer/emailpass", { email, password })).status;
  const mailsTo = async (email: string) =>
    (await readOutbox(outboxFolder(String(process.env.LAPAK_DATA)))).filter(
      ({ to }) => to === email,
    );
  /** The token of the so manyth mail to somebody. */
  const tokenOf = (email: string, count = 1) =>
    vi.waitFor(async () => {
      const mails = await mailsTo(email);
      expect(mails).toHaveLength(count);
      return LINK.exec(mails[0]?.text ?? "")?.[1] ?? "";
    }, PATIENCE);

  test("who forgot their password is sent a link, and it works once", async () => {
    const { email, password } = await newAccount(shop());
    expect((await ask(` ${email.toUpperCase()} `)).status).toBe(202);
    const token = await tokenOf(email);
    const [mail] = await mailsTo(email);
    expect(mail?.subject).toBe("Kata sandi baru untuk akun Anda");
    expect(mail?.text).toContain("Halo Sri Wahyuni,");
    expect(mail?.html).toContain(token);
    // The link tells nothing of whose account it is for, and the database nothing of the link.
    expect(mail?.text).not.toContain(email);
    const rows = await databaseOf(shop())("password_reset").select("*");
    expect(JSON.stringify(rows)).not.toContain(token);
    // Neither looking at the link nor a password that is too short uses it up.
    expect(await works(token)).toEqual({ works: true });
    expect(await works(token)).toEqual({ works: true });
    expect(await works("a".repeat(43))).toEqual({ works: false });
    expect(await choose(token, "pendek")).toMatchObject({
      status: 400,
      body: { fields: { password: expect.any(String) } },
    });
    expect(await logIn(email, password)).toBe(200);
    const chosen = ["sagu bakar manis", "pala dan cengkih"];
    const tries = await Promise.all([...chosen, ...chosen].map((one) => choose(token, one)));
    expect(tries.map(({ status }) => status).sort()).toEqual([200, 410, 410, 410]);
    const won = [...chosen, ...chosen][tries.findIndex(({ status }) => status === 200)] ?? "";
    expect(await choose(token, "sekali lagi saja")).toMatchObject({
      status: 410,
      body: { code: "reset_link_over" },
    });
    expect(await works(token)).toEqual({ works: false });
    expect(await logIn(email, password)).toBe(401);
    expect(await logIn(email, won)).toBe(200);
    const { http } = await logInAs(shop(), { email, password: won });
    expect((await http.get("/store/account")).status).toBe(200);
  });

  test("only the last link counts, and no link for long", async () => {
    const { email, password } = await newAccount(shop());
    await ask(email);
    const first = await tokenOf(email);
    await ask(email, "en");
    await vi.waitFor(async () => expect(await mailsTo(email)).toHaveLength(2), PATIENCE);
    const english = (await mailsTo(email)).find(({ subject }) => subject.startsWith("A new"));
    const second = /\/en\/account\/new-password\/([\w-]+)/.exec(english?.text ?? "")?.[1] ?? "";
    expect((await choose(first, "kata sandi baru")).status).toBe(410);
    expect([await works(first), await works(second)]).toEqual([{ works: false }, { works: true }]);
    await databaseOf(shop())("password_reset").update({ expires_at: new Date(Date.now() - 1000) });
    expect(await works(second)).toEqual({ works: false });
    expect((await choose(second, "kata sandi baru")).status).toBe(410);
    expect(await logIn(email, password)).toBe(200);
  });

  test("where the password cannot be written, the link goes on working", async () => {
    const { email } = await newAccount(shop());
    await ask(email);
    const token = await tokenOf(email);
    const auth = shop().container.resolve(Modules.AUTH);
    const broken = vi.spyOn(auth, "updateProvider").mockRejectedValue(new Error("no database"));
    expect((await choose(token, "kata sandi baru")).status).toBe(500);
    expect(broken).toHaveBeenCalled();
    broken.mockRestore();
    expect((await choose(token, "kata sandi baru")).status).toBe(200);
    expect(await logIn(email, "kata sandi baru")).toBe(200);
  });

  test("an address without an account is answered just the same, and written nothing", async () => {
    const known = await newAccount(shop());
    const unknown = `tidak-ada-${randomUUID()}@contoh.id`;
    const manager = "admin@lapak-desa.test";
    const before = await mailsTo(manager);
    const answers = [await ask(known.email), await ask(unknown), await ask(manager)];
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    await tokenOf(known.email);
    expect(await mailsTo(unknown)).toEqual([]);
    expect(await mailsTo(manager)).toEqual(before);
    expect(await databaseOf(shop())("password_reset").select("id")).toHaveLength(1);
    for (const email of [unknown, known.email]) {
      const more = [await ask(email), await ask(email), await ask(email)];
      expect(more.map(({ status }) => status)).toEqual([202, 202, 429]);
    }
  });

  test("Medusa's own ways to another password are closed to customers", async () => {
    const { email } = await newAccount(shop());
    const { store } = shop();
    const path = "/auth/customer/emailpass";
    const asked = await store.post(`${path}/reset-password`, { identifier: email });
    const updated = await store.post(`${path}/update`, { password: "kata sandi baru" });
    expect(asked.status).toBe(404);
    expect([401, 404]).toContain(updated.status);
    expect(await mailsTo(email)).toEqual([]);
  });

  test("an account that is deleted leaves no way to a password", async () => {
    const account = await newAccount(shop());
    await ask(account.email);
    const token = await tokenOf(account.email);
    const { http } = await logInAs(shop(), account);
    const { password } = account;
    expect((await http.post("/store/account/delete", { password, locale: "id" })).status).toBe(200);
    expect(await databaseOf(shop())("password_reset").select("id")).toEqual([]);
    expect((await choose(token, "kata sandi baru")).status).toBe(410);
  });

  test("logging in takes as long for an address that nobody has", async () => {
    const { email } = await newAccount(shop());
    const timeOf = async (address: string) => {
      const before = performance.now();
      expect(await logIn(address, "bukan kata sandinya")).toBe(401);
      return performance.now() - before;
    };
    const times: { known: number; unknown: number }[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const known = await timeOf(email);
      times.push({ known, unknown: await timeOf(`${randomUUID()}@contoh.id`) });
    }
    const middle = (name: "known" | "unknown") =>
      times.map((time) => time[name]).sort((one, other) => one - other)[Math.floor(ROUNDS / 2)] ??
      0;
    console.info(`A wrong password: ${middle("known")} ms; no account: ${middle("unknown")} ms`);
    // Without the hash it is less than a tenth.
    expect(middle("unknown")).toBeGreaterThan(middle("known") / 3);
  });
});
