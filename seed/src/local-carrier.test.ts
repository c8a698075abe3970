import { expect, it } from "vitest";
import { CATEGORIES, SampleVillage } from "./testing/sample-village";
import { readVillageFolder } from "./village-folder";

it("reads the enterprise's own carrier", async () => {
  const village = new SampleVillage();
  village.village
    .add("antar_nama", "Ojek  desa")
    .add("antar_hari", "Senin-Rabu, Jumat")
    .add("antar_jam", "8.00–16.30")
    .add("antar_wilayah", "82.03.22: Rp10.000; 82.03.22.2004: 0; 2,5 km: 5000")
    .add("antar_minimum", "25.000")
    .add("antar_tunai", "ya");
  const read = await readVillageFolder(await village.write(), { categories: CATEGORIES });
  expect(read.ok ? read.village.enterprise.localCarrier : read.errors).toEqual({
    name: "Ojek desa",
    days: [1, 2, 3, 5],
    from: "08:00",
    until: "16:30",
    zones: [
      { areaCode: "82.03.22", radiusKm: null, fee: 10_000 },
      { areaCode: "82.03.22.2004", radiusKm: null, fee: 0 },
      { areaCode: null, radiusKm: 2.5, fee: 5_000 },
    ],
    minimumOrder: 25_000,
    takesCash: true,
    takesPickupOnly: false,
  });
});
