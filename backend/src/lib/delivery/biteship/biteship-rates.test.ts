import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { FirstAnswer } from "../first-answer";
import { USUAL_RULES } from "../parcel";
import type { RateQuestion } from "../rate-source";
import { BiteshipRates } from "./biteship-rates";

const QUESTION: RateQuestion = {
  enterprise_id: "ent_1",
  origin_postal_code: "97765",
  destination: { district_code: "31.73.05" },
  lines: [{ quantity: 2, weight_grams: 500, size: { length: 10, width: 20, height: 30 } }],
  rules: { ...USUAL_RULES, packaging_grams: 150 },
};

const AREA = {
  id: "IDNP6IDNC147IDND830IDZ11510",
  name: "Kebon Jeruk, Jakarta Barat, DKI Jakarta. 11510",
  administrative_division_level_1_name: "DKI Jakarta",
  administrative_division_level_2_name: "Jakarta Barat",
  administrative_division_level_3_name: "Kebon Jeruk",
  postal_code: 11510,
};
const OTHER = { ...AREA, id: "IDN-OTHER", administrative_division_level_3_name: "Kembangan" };
const REGULAR = {
  company: "jne",
  courier_name: "JNE",
  courier_code: "jne",
  courier_service_name: "Reguler",
  courier_service_code: "reg",
  duration: "3 - 5 days",
  shipment_duration_range: "3 - 5",
  shipment_duration_unit: "days",
  price: 61_000,
};
const PRICES = [
  REGULAR,
  {
    ...REGULAR,
    courier_service_name: "YES",
    shipment_duration_range: "30",
    shipment_duration_unit: "hours",
    price: 98_000.4,
  },
  { ...REGULAR, courier_service_name: "Entah", shipment_duration_range: "soon" },
  { courier_name: "no price" },
];

interface Answers {
  areas?: unknown;
  prices?: unknown;
  status?: number;
}

/** Stands in for Biteship: answers in its published shapes, and refuses who has no key. */
async function standIn({ areas = [OTHER, AREA], prices = PRICES, status = 200 }: Answers = {}) {
  const asked: { path: string; body: string }[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const piece of request) body += String(piece);
    const path = request.url ?? "";
    asked.push({ path, body });
    const isKnown = request.headers.authorization === "biteship_test.key";
    const answer = path.startsWith("/v1/maps/areas")
      ? { success: true, areas }
      : { success: true, object: "courier_pricing", code: 20_001_003, pricing: prices };
    response.writeHead(isKnown ? status : 401, { "content-type": "application/json" });
    response.end(
      JSON.stringify(isKnown ? answer : { success: false, error: "no", code: 40_101_001 }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const { port } = server.address() as AddressInfo;
  const settings = {
    url: `http://127.0.0.1:${port}`,
    key: "biteship_test.key",
    couriers: "jne,pos",
  };
  return { settings, asked, rates: new BiteshipRates(settings) };
}

it("asks for a parcel's way and reads the services that go it", async () => {
  const { rates, asked } = await standIn();
  expect(await rates.quote(QUESTION)).toEqual([
    { service: "JNE Reguler", fee: 61_000, days_min: 3, days_max: 5 },
    { service: "JNE YES", fee: 98_000, days_min: 2, days_max: 2 },
  ]);
  const [areas, prices] = asked;
  expect(new URL(areas?.path ?? "", "http://x").searchParams.get("input")).toBe(
    "Kebon Jeruk, Kota Administrasi Jakarta Barat",
  );
  expect(JSON.parse(prices?.body ?? "")).toEqual({
    origin_postal_code: 97_765,
    destination_area_id: AREA.id,
    couriers: "jne,pos",
    items: [
      { name: "Barang", value: 0, quantity: 2, weight: 500, length: 10, width: 20, height: 30 },
      { name: "Kemasan", value: 0, quantity: 1, weight: 150 },
    ],
  });
});

it("keeps a price for as long as ordering takes", async () => {
  const { rates, asked } = await standIn();
  const first = await rates.quote(QUESTION);
  expect(await rates.quote({ ...QUESTION })).toEqual(first);
  expect(asked).toHaveLength(2);
});

it("goes to no place of which it is not sure", async () => {
  for (const areas of [[], [OTHER], [AREA, { ...AREA, id: "IDN-TWIN" }]]) {
    const { rates, asked } = await standIn({ areas });
    expect(await rates.quote(QUESTION)).toEqual([]);
    expect(asked).toHaveLength(1);
  }
});

it("leaves the answer to the next source when it fails or has none, and is asked again", async () => {
  const table = { quote: async () => [{ service: "Reguler", fee: 1, days_min: 1, days_max: 2 }] };
  const failures: string[] = [];
  const ask = (rates: BiteshipRates) =>
    new FirstAnswer([rates, table], (error) => failures.push(String(error))).quote(QUESTION);
  const broken = await standIn({ status: 500 });
  expect(await ask(broken.rates)).toMatchObject([{ fee: 1 }]);
  await ask(broken.rates);
  expect(broken.asked).toHaveLength(2);
  const odd = await standIn({ areas: "none" });
  expect(await ask(odd.rates)).toMatchObject([{ fee: 1 }]);
  const { settings } = await standIn();
  expect(await ask(new BiteshipRates({ ...settings, key: "wrong" }))).toMatchObject([{ fee: 1 }]);
  expect(await ask((await standIn({ prices: [] })).rates)).toMatchObject([{ fee: 1 }]);
  expect(failures).toEqual([
    "Error: Biteship's /v1/maps/areas answered 500.",
    "Error: Biteship's /v1/maps/areas answered 500.",
    "Error: Biteship's /v1/maps/areas answered in a shape unknown to us.",
    "Error: Biteship's /v1/maps/areas answered 401.",
  ]);
});
