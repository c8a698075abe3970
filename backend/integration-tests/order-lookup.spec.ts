import { expect, test } from "vitest";
import { buy, byCash, byTransfer, tell } from "./support/buying";
import { describeShop } from "./support/shop";

const LOOKUP = "/store/order-lookup";
const TRIES = 5;
const AT_ONCE = 30;

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

  test(`after at most ${TRIES} wrong tries nobody gets at an order this way, others are found still`, async () => {
    const request = byCash();
    const guessed = await buy(shop(), "gula-semut", request);
    const other = await buy(shop(), "gula-semut", request);
    const answers: number[] = [];
    while (answers.at(-1) !== 429 && answers.length <= TRIES) {
      answers.push((await lookUp(guessed.number, `08120000000${answers.length}`)).status);
    }
    expect(answers.slice(0, -1).every((status) => status === 404)).toBe(true);
    expect(await lookUp(guessed.number, request.contact.phone)).toMatchObject({
      status: 429,
      body: { code: "too_many_tries" },
    });
    expect((await lookUp(other.number, request.contact.phone)).status).toBe(200);
    // The link still leads to it.
    const { status } = await shop().store.get(`/store/order-tracking/${guessed.token}`);
    expect(status).toBe(200);
  });

  test(`of ${AT_ONCE} who guess at the same moment, at most ${TRIES} are answered`, async () => {
    const { number } = await buy(shop(), "gula-semut", byCash());
    const answers = await Promise.all(
      Array.from({ length: AT_ONCE }, (_, index) => lookUp(number, `0812000000${10 + index}`)),
    );
    const answered = answers.filter(({ status }) => status === 404).length;
    expect(answered).toBeLessThanOrEqual(TRIES);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(AT_ONCE - answered);
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
