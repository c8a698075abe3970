import { expect, test } from "vitest";
import { only } from "../src/lib/only";
import { fillCart, goodsOf } from "./support/buying";
import { describeShop } from "./support/shop";

const KAO_TELUK = "82.03.22";
const HOME = `${KAO_TELUK}.2004`;

interface Area {
  code: string;
  name: string;
}

interface Place {
  district_code: string;
  postal_codes: string[];
  village?: Area | null;
}

interface Option {
  method: string;
  available: boolean;
  reason: string | null;
  fee: number | null;
  local?: { minimum_order: number; missing: number };
}

describeShop((shop) => {
  const areas = async (query = "") =>
    (await shop().store.get(`/store/areas${query}`).json<{ areas: Area[] }>()).areas;
  const districts = async (q: string) =>
    (await shop().store.get(`/store/districts?q=${q}`).json<{ districts: Place[] }>()).districts;
  const goTo = (cart: string, place: object) =>
    shop()
      .store.post(`/store/carts/${cart}/delivery-place`, place)
      .json<{ place: Place; delivery: Option[] }>();

  test("a kecamatan is reached through three lists, and is the one that a cart takes", async () => {
    const provinces = await areas();
    expect(provinces).toHaveLength(38);
    const province = provinces.find(({ name }) => name === "Maluku Utara");
    const regencies = await areas(`?under=${province?.code}`);
    const regency = regencies.find(({ name }) => name === "Kabupaten Halmahera Utara");
    const district = (await areas(`?under=${regency?.code}`)).find(
      ({ name }) => name === "Kao Teluk",
    );
    expect(district?.code).toBe(KAO_TELUK);
    const cart = await fillCart(shop(), "gula-aren");
    const { place } = await goTo(cart, { district_code: district?.code });
    expect(place).toMatchObject({ district: "Kao Teluk", regency: regency?.name });
  });

  test("lists may be kept, and what is no province or regency has none", async () => {
    const answer = await shop().store.get("/store/areas?under=82");
    expect(answer.headers.get("cache-control")).toBe("public, max-age=3600");
    const status = async (query: string) =>
      (await shop().store.get(`/store/areas?${query}`)).status;
    for (const query of ["under=99", "under=82.99", "under=00"]) {
      expect(await status(query), query).toBe(404);
    }
    const wrong = [
      "under=",
      "under=8",
      "under=82.03.22",
      "under=82&under=11",
      "under[]=82",
      "q=82",
    ];
    for (const query of [...wrong, `under=${"8".repeat(5000)}`, "under=82%0A"]) {
      expect(await status(query), query).toBe(400);
    }
  });

  test("a known postcode finds its kecamatan, with one digit wrong as well", async () => {
    for (const typed of ["97765", "97756", "97795", "9776", "Kao+Teluk,+97765"]) {
      const [first] = await districts(typed);
      expect(first, typed).toMatchObject({ district_code: KAO_TELUK, postal_codes: ["97765"] });
    }
    expect(await districts("77756")).toEqual([]);
    expect((await districts("kebon+jeruk"))[0]?.postal_codes).toEqual([]);
  });

  test("a cart knows the postcode of the village that it goes to, and not its neighbour's", async () => {
    const cart = await fillCart(shop(), "gula-aren");
    const postcodes = async (village: string) =>
      (await goTo(cart, { district_code: KAO_TELUK, village_code: village })).place;
    expect(await postcodes(HOME)).toMatchObject({
      village: { name: "Barumadehe" },
      postal_codes: ["97765"],
    });
    expect((await postcodes(`${KAO_TELUK}.2001`)).postal_codes).toEqual([]);
  });

  test("what is missing for the own carrier follows the basket", async () => {
    const { enterprises } = await shop()
      .admin.get("/admin/enterprises?fields=id,handle")
      .json<{ enterprises: { id: string; handle: string }[] }>();
    const own = enterprises.find(({ handle }) => handle === "bina-mandiri");
    const goods = await goodsOf(shop(), "gula-aren");
    const { price, id } = only(goods.variants);
    await shop()
      .admin.post(`/admin/enterprises/${own?.id}/local-delivery`, {
        name: "Ojek desa",
        is_active: true,
        schedule: { days: [2], from: "13:00", until: "17:00" },
        minimum_order: price + 1_500,
        takes_cash: true,
        takes_pickup_only: false,
        zones: [{ area_code: KAO_TELUK, radius_km: null, fee: 10_000 }],
      })
      .json<unknown>();
    const cart = await fillCart(shop(), "gula-aren");
    const carrier = async () => {
      const { delivery } = await goTo(cart, { district_code: KAO_TELUK });
      return delivery.find(({ method }) => method === "local");
    };
    expect(await carrier()).toMatchObject({
      available: false,
      reason: "below_minimum",
      fee: 10_000,
      local: { minimum_order: price + 1_500, missing: 1_500 },
    });
    await shop()
      .store.post(`/store/carts/${cart}/line-items`, { variant_id: id, quantity: 1 })
      .json<unknown>();
    expect(await carrier()).toMatchObject({ available: true, local: { missing: 0 } });
  });
});
