import { join } from "node:path";
import { expect, it } from "vitest";
import { CATEGORIES, SampleVillage } from "./testing/sample-village";
import { readVillageFolder } from "./village-folder";

const context = { categories: CATEGORIES };

async function readSample(village: SampleVillage) {
  const folder = await village.write();
  const result = await readVillageFolder(folder, context);
  if (!result.ok) throw new Error(result.errors.map(({ problem }) => problem).join(" "));
  return { folder, village: result.village };
}

it("reads a village with everything in it", async () => {
  const { folder, village } = await readSample(new SampleVillage());
  const photo = (name: string) => join(folder, "photos", `${name}.svg`);
  expect(village).toEqual({
    code: "82.03.22.2004",
    name: "Barumadehe",
    slug: "barumadehe",
    districtCode: "82.03.22",
    district: "Kao Teluk",
    regencyCode: "82.03",
    regency: "Kabupaten Halmahera Utara",
    provinceCode: "82",
    province: "Maluku Utara",
    postalCode: "97765",
    latitude: 1.0746,
    longitude: 127.6972,
    timeZone: "Asia/Jayapura",
    story: "Desa di tepi teluk.",
    isDemo: false,
    photo: photo("desa"),
    enterprise: {
      handle: "bumdes-uji",
      name: "BUMDesa Uji",
      address: "Balai Desa",
      whatsapp: "+6281234567890",
      email: "bumdes@example.org",
      openingHours: "Senin-Sabtu 08.00-16.00",
      qris: null,
      bankName: "Bank Uji",
      bankAccountNumber: "1234567890",
      bankAccountHolder: "BUMDesa Uji",
      cashOnPickup: true,
      parcelRules: {
        packagingGrams: 0,
        minimumGrams: 1000,
        toleranceGrams: 300,
        volumetricDivisor: 6000,
      },
      localCarrier: null,
    },
    producers: [
      {
        handle: "kelompok-pala",
        name: "Kelompok Pala",
        memberCount: 24,
        story: "Merawat pala.",
        photo: photo("kelompok-pala"),
      },
      {
        handle: "dapur",
        name: "Dapur Bersama",
        memberCount: null,
        story: "",
        photo: photo("dapur"),
      },
    ],
    products: [
      {
        handle: "biji-pala",
        name: "Biji Pala",
        categoryHandle: "rempah",
        producerHandle: "kelompok-pala",
        story: "Wangi.",
        pickupOnly: false,
        flagship: true,
        permitKind: "none",
        permitNumber: null,
        priceSplit: { producer: 80, enterprise: 17, packaging: 3 },
        photo: photo("biji-pala"),
        variants: [
          { label: "100 g", price: 20000, weightGrams: 130, stock: 42 },
          { label: "1 kg", price: 165000, weightGrams: 1100, stock: 9 },
        ],
      },
      {
        handle: "keripik",
        name: "Keripik Pisang",
        categoryHandle: "camilan",
        producerHandle: "dapur",
        story: "",
        pickupOnly: false,
        flagship: false,
        permitKind: "pirt",
        permitNumber: "2068203010001-30",
        priceSplit: null,
        photo: photo("keripik"),
        variants: [{ label: "1 bungkus", price: 12500, weightGrams: 200, stock: 7 }],
      },
    ],
    experiences: [
      {
        handle: "tur-kebun",
        name: "Tur Kebun",
        unit: "per orang",
        price: 75000,
        duration: "2 jam",
        capacityMin: 2,
        capacityMax: 15,
        schedule: "tiap hari",
        status: "published",
        story: "Jalan santai.",
        photo: null,
      },
    ],
    rates: [
      {
        service: "Reguler",
        zoneCode: "82",
        firstKg: 18000,
        nextKg: 15000,
        daysMin: 2,
        daysMax: 4,
      },
      {
        service: "Reguler",
        zoneCode: "82.03",
        firstKg: 12000,
        nextKg: 9000,
        daysMin: 1,
        daysMax: 2,
      },
      {
        service: "Kilat",
        zoneCode: "31",
        firstKg: 95000,
        nextKg: 90000,
        daysMin: 3,
        daysMax: 4,
      },
    ],
    translations: {
      en: {
        village: { story: "A village on the bay." },
        enterprise: { openingHours: "Monday-Saturday" },
        producers: { dapur: { name: "Shared kitchen" } },
        products: { "biji-pala": { name: "Nutmeg" } },
        variants: { "keripik/1 bungkus": { label: "1 pack" } },
        experiences: { "tur-kebun": { unit: "per person" } },
      },
    },
    warnings: [],
  });
});

it("reads the same from an Indonesian Excel: semicolons, byte order mark, CRLF", async () => {
  const plain = new SampleVillage();
  const excel = new SampleVillage();
  for (const [name, sheet] of [
    ["village.csv", excel.village],
    ["producers.csv", excel.producers],
    ["products.csv", excel.products],
    ["experiences.csv", excel.experiences],
    ["translations/en.csv", excel.english],
  ] as const) {
    excel.replaced.set(name, `\ufeff${sheet.toCsv(";", "\r\n")};;;\r\n\r\n`);
  }
  const [a, b] = [await readSample(plain), await readSample(excel)];
  const comparable = ({ folder, village }: typeof a) =>
    JSON.stringify(village).replaceAll(folder, "");
  expect(comparable(b)).toBe(comparable(a));
});

it("does without experiences, translations and pictures", async () => {
  const sample = new SampleVillage();
  sample.replaced.set("experiences.csv", null).set("translations/en.csv", null);
  sample.photos.clear();
  const { village } = await readSample(sample);
  expect(village.experiences).toEqual([]);
  expect(village.translations.en.products).toEqual({});
  expect(village.photo).toBeNull();
  expect(new Set(village.warnings.map(({ code }) => code))).toEqual(new Set(["photo_missing"]));
});

it("takes product cells from whichever line fills them, and lines in any order", async () => {
  const sample = new SampleVillage();
  const [header, first, second, third] = sample.products.rows;
  if (!header || !first || !second || !third) throw new Error("the sample has four lines");
  sample.products.rows.splice(0, 4, header, second, third, first);
  const { village } = await readSample(sample);
  expect(village.products[0]).toMatchObject({
    handle: "biji-pala",
    name: "Biji Pala",
    flagship: true,
    variants: [{ label: "1 kg" }, { label: "100 g" }],
  });
});

it("forgives capitals and spaces in names, and the word Desa", async () => {
  const sample = new SampleVillage();
  sample.village.setKey("nama", "Desa  BARU MADEHE");
  sample.village.setKey("zona_waktu", "WIT");
  const { village } = await readSample(sample);
  expect(village).toMatchObject({ name: "BARU MADEHE", timeZone: "Asia/Jayapura" });
});

it("takes a real picture of every kind", async () => {
  const { default: sharp } = await import("sharp");
  const image = sharp({ create: { width: 4, height: 4, channels: 3, background: "#7a4a2b" } });
  const sample = new SampleVillage();
  sample.photos.clear();
  sample.photos.set("desa.png", await image.png().toBuffer());
  sample.photos.set("biji-pala.JPG", await image.jpeg().toBuffer());
  sample.photos.set("keripik.jpeg", await image.jpeg().toBuffer());
  sample.photos.set("dapur.webp", await image.webp().toBuffer());
  const { folder, village } = await readSample(sample);
  expect(village.products.map(({ photo }) => photo)).toEqual([
    join(folder, "photos", "biji-pala.JPG"),
    join(folder, "photos", "keripik.jpeg"),
  ]);
});

it("tells every problem of every file at once, with its line and column", async () => {
  const sample = new SampleVillage();
  sample.village.setKey("kode_pos", "1");
  sample.producers.set(2, "anggota", "banyak");
  sample.products.set(2, "harga", "mahal").set(2, "stok", "-1").set(4, "kategori", "kripik");
  sample.experiences.set(2, "status", "terbt");
  sample.english.set(2, "jenis", "desaa");
  sample.photos.set("keripik.svg", "rusak");
  const folder = await sample.write();
  const result = await readVillageFolder(folder, context);
  const found = result.ok ? [] : result.errors;
  expect(found.map(({ file, line, column }) => [file.split("/").pop(), line, column])).toEqual([
    ["village.csv", 4, "kode_pos (B)"],
    ["producers.csv", 2, "anggota (C)"],
    ["products.csv", 2, "harga (F)"],
    ["products.csv", 2, "stok (H)"],
    ["products.csv", 4, "kategori (C)"],
    ["experiences.csv", 2, "status (I)"],
    ["en.csv", 2, "jenis (A)"],
    ["keripik.svg", null, null],
  ]);
});

it("counts lines as Excel does below a story of several paragraphs", async () => {
  const sample = new SampleVillage();
  sample.products.set(2, "cerita", "Satu.\n\nDua.").set(4, "harga", "?");
  const folder = await sample.write();
  const result = await readVillageFolder(folder, context);
  expect(result.ok ? null : result.errors[0]?.line).toBe(4);
});

it("weighs parcels as the village says, and sends nothing from one without rates", async () => {
  const sample = new SampleVillage();
  sample.village.add("kurir_kemasan", "150 g").add("kurir_pembagi_volume", "4000");
  sample.replaced.set("rates.csv", null);
  const { village } = await readSample(sample);
  expect(village.enterprise.parcelRules).toEqual({
    packagingGrams: 150,
    minimumGrams: 1000,
    toleranceGrams: 300,
    volumetricDivisor: 4000,
  });
  expect(village.rates).toEqual([]);
});

it("reads the code of a regency as Excel in Indonesian shows it", async () => {
  const sample = new SampleVillage();
  sample.rates.set(3, "wilayah", "82,03");
  const { village } = await readSample(sample);
  expect(village.rates[1]?.zoneCode).toBe("82.03");
});

it("does not let a missing file cause a flood of other problems", async () => {
  const sample = new SampleVillage();
  sample.replaced.set("producers.csv", null);
  const folder = await sample.write();
  const result = await readVillageFolder(folder, context);
  expect(result.ok ? null : result.errors.map(({ code }) => code)).toEqual(["file_missing"]);
});

it("reads thousands of lines", async () => {
  const sample = new SampleVillage();
  for (let number = 0; number < 5000; number++) {
    const row = [...(sample.products.rows[1] ?? [])];
    row[0] = `barang-${Math.floor(number / 2)}`;
    row[4] = `varian ${number}`;
    sample.products.rows.push(row);
  }
  const { village } = await readSample(sample);
  expect(village.products).toHaveLength(2502);
});
