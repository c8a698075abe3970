import { describe, expect, it } from "vitest";
import { composeTerms } from "./compose";
import type { SellerFacts } from "./sections";

const FACTS: SellerFacts = {
  name: "BUMDesa Contoh",
  address: "Jalan Desa 1",
  whatsapp: "+6281200000001",
  email: null,
  opening_hours: "Senin–Sabtu 08.00–16.00",
  payment_hours: 24,
  payment: ["bank_transfer", "cash_on_pickup"],
  has_courier: true,
  sends_abroad: false,
  has_own_carrier: false,
  registration: null,
  ppn_percent: null,
  own_text: null,
  is_demo: false,
  village: {
    code: "82.03.22.2004",
    name: "Barumadehe",
    district: "Kao Teluk",
    regency: "Kabupaten Halmahera Utara",
    province: "Maluku Utara",
    postal_code: "97765",
    zone: "WIT",
  },
};

const LANGUAGES = ["id", "en"] as const;

const textOf = (change: Partial<SellerFacts>, locale: "id" | "en" = "id") =>
  composeTerms({ ...FACTS, ...change }, locale)
    .sections.flatMap(({ paragraphs }) => paragraphs)
    .join("\n");

describe("composeTerms", () => {
  it.each(LANGUAGES)("writes the same parts in %s, none of them empty", (locale) => {
    const { sections } = composeTerms({ ...FACTS, own_text: "Satu.\n\nDua." }, locale);
    expect(sections.map(({ id }) => id)).toEqual([
      "seller",
      "goods",
      "payment",
      "delivery",
      "returns",
      "cancellation",
      "disputes",
      "complaints",
      "own",
    ]);
    expect(sections.at(-1)?.paragraphs).toEqual(["Satu.", "Dua."]);
    for (const { title, paragraphs } of sections) {
      expect(title).not.toBe("");
      expect(paragraphs.every((paragraph) => paragraph !== "")).toBe(true);
    }
  });

  it.each(LANGUAGES)("says in %s only what is known", (locale) => {
    const text = textOf({}, locale);
    expect(text).not.toMatch(/null|undefined|NaN/);
    expect(text).not.toMatch(/e-mail|QRIS|11%/);
    const more = { email: "bumdes@contoh.id", registration: "AHU-1", ppn_percent: 11 };
    expect(textOf({ ...more, payment: ["qris"] }, locale)).toMatch(
      /AHU-1[\s\S]*e-mail bumdes@contoh\.id[\s\S]*11%[\s\S]*QRIS/,
    );
  });

  it("speaks of couriers, deadlines and demonstrations only where there are any", () => {
    expect(textOf({})).toMatch(/kurir/);
    expect(textOf({ has_courier: false })).not.toMatch(/kurir/);
    expect(textOf({})).not.toMatch(/luar negeri/);
    expect(textOf({ sends_abroad: true })).toMatch(/luar negeri/);
    expect(textOf({})).toMatch(/24 jam/);
    expect(textOf({ payment: ["cash_on_pickup"] })).not.toMatch(/24 jam|kode unik/);
    expect(textOf({ is_demo: true })).toMatch(/^Data contoh/);
    expect(textOf({})).not.toMatch(/Data contoh/);
  });

  it.each(LANGUAGES)(
    "says in %s that a transfer's code is not returned with the money",
    (locale) => {
      const kept =
        /kode unik \(paling banyak Rp999\) tidak ikut|unique code \(at most Rp999\) is not/;
      expect(textOf({}, locale)).toMatch(kept);
      expect(textOf({ payment: ["qris"] }, locale)).not.toMatch(kept);
    },
  );

  it.each(LANGUAGES)("names the forms of the order's page before WhatsApp in %s", (locale) => {
    const { sections } = composeTerms(FACTS, locale);
    for (const asked of ["returns", "complaints"]) {
      const text = sections.find(({ id }) => id === asked)?.paragraphs.join(" ") ?? "";
      const [form, whatsapp] = [
        text.search(/halaman pesanan|order’s page/),
        text.indexOf("WhatsApp"),
      ];
      expect(form).toBeGreaterThan(-1);
      expect(whatsapp).toBeGreaterThan(form);
    }
  });

  it("gives the same words the same hash, and any other words another one", () => {
    const { hash } = composeTerms(FACTS, "id");
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(composeTerms({ ...FACTS }, "id").hash).toBe(hash);
    expect(composeTerms({ ...FACTS, whatsapp: "+6281200000002" }, "id").hash).not.toBe(hash);
    expect(composeTerms(FACTS, "en").hash).not.toBe(hash);
  });
});
