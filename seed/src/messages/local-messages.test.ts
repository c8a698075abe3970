import { describe, it } from "vitest";
import { checkCase } from "../testing/problem-case";
import type { SampleVillage } from "../testing/sample-village";
import type { LOCAL_MESSAGES } from "./local-messages";

type Code = keyof typeof LOCAL_MESSAGES;

const RIGHT = {
  antar_nama: "Ojek desa",
  antar_hari: "Selasa, Jumat",
  antar_jam: "13.00-17.00",
  antar_wilayah: "82.03.22: 10.000",
};

const CASES: Record<Code, { change: Partial<typeof RIGHT>; at: string }[]> = {
  local_days: ["Selasa Jumat", "Jumat-Selasa", ""].map((antar_hari) => ({
    change: { antar_hari },
    at: "village.csv:22 antar_hari (B)",
  })),
  local_hours: ["13-17", "17.00-13.00", "13.00", "24.00-25.00"].map((antar_jam) => ({
    change: { antar_jam },
    at: "village.csv:23 antar_jam (B)",
  })),
  local_zone: ["82.03.22", "82.03.99: 1000", "82.03.22: banyak", "500 km: 1000", ""].map(
    (antar_wilayah) => ({ change: { antar_wilayah }, at: "village.csv:24 antar_wilayah (B)" }),
  ),
};

const withCarrier = (change: Partial<typeof RIGHT>) => (sample: SampleVillage) => {
  for (const [key, value] of Object.entries({ ...RIGHT, ...change })) {
    sample.village.add(key, value);
  }
};

describe("problems of the own carrier", () => {
  const all = Object.entries(CASES).flatMap(([code, cases]) =>
    cases.map(({ change, at }) => [code as Code, change, at] as const),
  );
  it.each(all)("%s %j", async (code, change, at) => {
    await checkCase(code, { spoil: withCarrier(change), at });
  });
});
