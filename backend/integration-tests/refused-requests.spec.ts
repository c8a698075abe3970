import { expect, test } from "vitest";
import { only } from "../src/lib/only";
import { describeShop } from "./support/shop";

interface Refused {
  code?: string;
  fields?: Record<string, string>;
}

const UNDECODABLE: readonly [method: string, path: string][] = [
  ["GET", "/store/goods/%ff"],
  ["GET", "/store/order-tracking/%ff"],
  ["GET", "/store/villages/%ff"],
  ["GET", "/store/enterprises/%ff"],
  ["GET", "/store/order-papers/%ff"],
  ["POST", "/store/carts/%ff/place-order"],
  ["POST", "/store/carts/%ff/line-items"],
  ["POST", "/store/order-tracking/%ff/cancel"],
  ["POST", "/admin/orders/%ff/handling"],
];
const NO_COUNTS = ["-1", "0.5", "1e30", "9999999999", "9".repeat(40)];

describeShop((shop) => {
  const ask = async (method: string, path: string) => {
    const http = path.startsWith("/admin") ? shop().admin : shop().store;
    const json = http.with({ "content-type": "application/json" });
    const body = method === "POST" ? "{}" : undefined;
    const answer = await json.sendRaw(method, path, body, AbortSignal.timeout(20_000));
    return { status: answer.status, body: (await answer.json()) as Refused };
  };

  test.each(UNDECODABLE)("%s %s is told that its address cannot be decoded", async (...asked) => {
    expect(await ask(...asked)).toMatchObject({ status: 400, body: { code: "invalid_request" } });
  });

  test("a body that cannot be read is refused with its reason", async () => {
    const send = async (body: string, type = "application/json") => {
      const http = shop().store.with({ "content-type": type });
      const answer = await http.sendRaw("POST", "/store/carts", body, AbortSignal.timeout(20_000));
      return `${answer.status} ${((await answer.json()) as Refused).code}`;
    };
    const large = JSON.stringify({ email: "a".repeat(10 * 2 ** 20) });
    expect(await send(large)).toBe("413 too_large");
    expect(await send("{broken")).toBe("400 invalid_request");
    expect(await send("{}", "application/json; charset=foo")).toBe("415 invalid_request");
  });

  test("nothing can be paid by a payment collection that there is not", async () => {
    const path = "/store/payment-collections/nope/payment-sessions";
    const answer = await shop().store.post(path, { provider_id: "pp_qris_manual" });
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ type: "not_found" });
  });

  test("a page that there cannot be is refused by its field, and a sound one is answered", async () => {
    const { regions } = await shop()
      .store.get("/store/regions")
      .json<{ regions: { id: string }[] }>();
    const lists = [
      "/store/regions?",
      `/store/payment-providers?region_id=${only(regions).id}&`,
      "/admin/enterprises?",
      "/admin/villages?",
      "/admin/producers?",
      "/admin/orders?",
    ];
    for (const list of lists) {
      for (const field of ["limit", "offset"]) {
        for (const count of NO_COUNTS) {
          const path = `${list}${field}=${count}`;
          expect(await ask("GET", path), path).toMatchObject({
            status: 400,
            body: { code: "invalid_request", fields: { [field]: "invalid" } },
          });
        }
      }
      // What Medusa itself refuses, it refuses first; its field is told all the same.
      expect(await ask("GET", `${list}limit=abc`), list).toMatchObject({
        status: 400,
        body: { code: "invalid_request", fields: { limit: "invalid" } },
      });
      const sound = `${list}limit=${2 ** 31 - 1}&offset=0`;
      expect((await ask("GET", sound)).status, sound).toBe(200);
    }
  });
});
