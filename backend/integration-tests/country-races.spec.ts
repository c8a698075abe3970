import { COUNTRY_CODES } from "@lapak-desa/seed";
import { expect, test } from "vitest";
import { tell } from "./support/buying";
import { describeShop } from "./support/shop";

const ROUNDS = 60;
const PATIENCE_MS = 300_000;

interface Region {
  currency_code: string;
  countries: { iso_2: string }[];
}

const rateTo = (zone_code: string) => ({
  service: "EMS",
  zone_code,
  first_kg: 250_000,
  next_kg: 100_000,
  days_min: 5,
  days_max: 12,
});

describeShop((shop) => {
  const regionCountries = async () => {
    const { regions } = await shop()
      .admin.get("/admin/regions?fields=currency_code,*countries")
      .json<{ regions: Region[] }>();
    const region = regions.find(({ currency_code }) => currency_code === "idr");
    return (region?.countries ?? []).map(({ iso_2 }) => iso_2.toUpperCase());
  };

  test(
    `in ${ROUNDS} rounds of managers who save rate tables at once, the region takes in every country`,
    async () => {
      const { enterprises } = await shop()
        .admin.get("/admin/enterprises?fields=id")
        .json<{ enterprises: { id: string }[] }>();
      const known = await regionCountries();
      const left = COUNTRY_CODES.filter((code) => !known.includes(code));
      expect(left.length).toBeGreaterThanOrEqual(ROUNDS * enterprises.length);
      const lost: string[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const wanted = enterprises.map(({ id }, index) => ({
          id,
          code: left[round * enterprises.length + index] ?? "",
        }));
        const answers = await Promise.all(
          wanted.map(({ id, code }) =>
            tell(shop().admin, `/admin/enterprises/${id}/courier-rates`, { rates: [rateTo(code)] }),
          ),
        );
        expect(answers.map(({ status }) => status)).toEqual(wanted.map(() => 200));
        const there = await regionCountries();
        lost.push(...wanted.map(({ code }) => code).filter((code) => !there.includes(code)));
      }
      console.info(
        `${ROUNDS} rounds of ${enterprises.length} managers: ${lost.length} countries lost.`,
      );
      expect(lost).toEqual([]);
    },
    PATIENCE_MS,
  );
});
