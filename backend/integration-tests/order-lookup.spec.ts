import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { buy, byCash, byTransfer, tell } from "./support/buying";
import { describeShop } from "./support/shop";

const LOOKUP = "/store/order-lookup";
const TRIES = 10;
const AT_ONCE = 30;
const CROWD = 20;

/** How the proxy before the shop says where somebody is. */
const from = (address: string) => ({ "x-forwarded-for": address });

/** How the storefront says it. */
function signed(address: string, secret: string): string {
  const mac = createHmac("sha256", secret).update(`buyer-address:${address}`).digest("base64url");
  return `${address} ${mac}`;
}

describeShop((shop) => {
  const lookUp = (number: string, contact: string) =>
    tell(shop().store, LOOKUP, { number, contact });

  test("number and telephone or e-mail, however they are written, lead to the order", async () => {
    const request = byCash();
    const { number, token } = await buy(shop(), "gula-semut", request);
    const { phone, email } = request.contact;
    const digits = number.replace("LD-", "");
    for (const [asked, contact] of [
      [number, phone],
      [digits, "+62 812-3456-7890"],
      [` ld ${digits}`, "62812 3456 7890"],
      [number.toLowerCase(), ` ${email.toUpperCase()} `],
    ] as const) {
      const { status, body } = await lookUp(asked, contact);
      expect({ status, body }).toEqual({ status: 200, body: { tracking_token: token } });
    }
  });

  test("somebody else's order, a wrong contact and an unknown number are answered alike", async () => {
    const mine = byTransfer();
    const { number } = await buy(shop(), "gula-semut", mine);
    const other = await buy(shop(), "gula-semut", {
      ...byTransfer(),
      contact: { ...byTransfer().contact, phone: "0813 9999 8888" },
    });
    const answers = [
      await lookUp(number, "0857 1111 2222"),
      await lookUp(other.number, mine.contact.email),
      await lookUp("LD-999999", mine.contact.email),
    ];
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]?.status).toBe(404);
  });

  test(`after ${TRIES} wrong tries a stranger gets at an order no more, and its buyer does`, async () => {
    const request = byCash();
    const guessed = await buy(shop(), "gula-semut", request);
    const other = await buy(shop(), "gula-semut", request);
    const stranger = shop().store.with(from("198.51.100.7"));
    const answers: number[] = [];
    for (let tried = 0; tried <= TRIES; tried += 1) {
      const body = { number: guessed.number, contact: `08120000000${tried}` };
      answers.push((await tell(stranger, LOOKUP, body)).status);
    }
    expect(answers).toEqual([...Array.from({ length: TRIES }, () => 404), 429]);
    const { phone: contact } = request.contact;
    const late = await stranger.post(LOOKUP, { number: guessed.number, contact });
    expect(late.status).toBe(429);
    expect(await late.json()).toMatchObject({ code: "too_many_tries" });
    const wait = Number(late.headers.get("retry-after"));
    expect(wait).toBeGreaterThan(14 * 60);
    expect(wait).toBeLessThanOrEqual(15 * 60);
    expect((await tell(stranger, LOOKUP, { number: other.number, contact })).status).toBe(200);
    expect((await lookUp(guessed.number, contact)).status).toBe(200);
  });

  test(`of ${AT_ONCE} who guess at the same moment from one network, ${TRIES} are answered`, async () => {
    const { number } = await buy(shop(), "gula-semut", byCash());
    const answers = await Promise.all(
      Array.from({ length: AT_ONCE }, (_, index) =>
        tell(shop().store.with(from(`2001:db8::${index + 1}`)), LOOKUP, {
          number,
          contact: `0812000000${10 + index}`,
        }),
      ),
    );
    expect(answers.filter(({ status }) => status === 404)).toHaveLength(TRIES);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(AT_ONCE - TRIES);
  });

  test("buyers who look through the storefront are counted each, and nobody can make up one", async () => {
    const request = byCash();
    const { number } = await buy(shop(), "gula-semut", request);
    const server = from("192.0.2.1");
    const buyer = (address: string, secret = String(process.env.REVALIDATE_SECRET)) =>
      shop().store.with({ ...server, "x-buyer-address": signed(address, secret) });
    const wrong = { number, contact: "081200000001" };
    const right = { number, contact: request.contact.phone };
    for (let tried = 0; tried < TRIES; tried += 1) await tell(buyer("198.51.100.8"), LOOKUP, wrong);
    expect((await tell(buyer("198.51.100.8"), LOOKUP, right)).status).toBe(429);
    expect((await tell(buyer("198.51.100.9"), LOOKUP, right)).status).toBe(200);
    const forged = "only-made-up-by-a-stranger";
    const answers: number[] = [];
    for (let tried = 0; tried <= TRIES; tried += 1) {
      answers.push((await tell(buyer(`198.51.100.${100 + tried}`, forged), LOOKUP, wrong)).status);
    }
    expect(answers.at(-1)).toBe(429);
  });

  // After the others: orders of the next test have the same numbers again, and the counts go on.
  test("a crowd of strangers leaves everybody one try, which is enough for the buyer", async () => {
    const request = byCash();
    const { number } = await buy(shop(), "gula-semut", request);
    const triesFrom = async (address: string) => {
      const stranger = shop().store.with(from(address));
      const answers: number[] = [];
      for (let tried = 0; tried < 3; tried += 1) {
        const body = { number, contact: `0813000000${10 + tried}` };
        answers.push((await tell(stranger, LOOKUP, body)).status);
      }
      return answers;
    };
    for (let index = 0; index < CROWD; index += 1) await triesFrom(`203.0.113.${index}`);
    expect(await triesFrom("198.51.100.20")).toEqual([404, 429, 429]);
    expect(await triesFrom("198.51.100.21")).toEqual([404, 429, 429]);
    const buyer = shop().store.with(from("198.51.100.22"));
    const right = { number, contact: request.contact.phone };
    expect((await tell(buyer, LOOKUP, right)).status).toBe(200);
    expect((await tell(buyer, LOOKUP, right)).status).toBe(200);
  });

  test("what is no number and no contact is named", async () => {
    expect(await lookUp("twelve", "nobody")).toMatchObject({
      status: 400,
      body: { fields: { number: "invalid", contact: "invalid" } },
    });
    expect(
      await tell(shop().store, LOOKUP, { number: "1", contact: "a@b.id", more: 1 }),
    ).toMatchObject({ status: 400, body: { fields: { more: "unknown" } } });
  });
});
