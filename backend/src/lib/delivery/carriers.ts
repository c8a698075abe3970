interface Carrier {
  /** As it calls itself; null where it has no name of its own. */
  name: string | null;
  /** Where its parcels are looked up. */
  page: string | null;
  /** The same with a parcel opened, `#` for its number; null where no such address is publicly known. */
  deep: string | null;
}

/**
 * Who carries parcels in Indonesia. The addresses are as publicly known in November 2026, and cannot be
 * tried from here: where none is known that opens a number, the page is shown with the number to copy.
 */
export const CARRIERS = {
  jne: { name: "JNE", page: "https://www.jne.co.id/tracking-package", deep: null },
  jnt: { name: "J&T Express", page: "https://www.jet.co.id/track", deep: null },
  pos: { name: "Pos Indonesia", page: "https://www.posindonesia.co.id/id/tracking", deep: null },
  sicepat: { name: "SiCepat", page: "https://www.sicepat.com/checkAwb", deep: null },
  anteraja: { name: "AnterAja", page: "https://anteraja.id/tracking", deep: null },
  tiki: { name: "TIKI", page: "https://www.tiki.id/id/track", deep: null },
  ninja: {
    name: "Ninja Xpress",
    page: "https://www.ninjaxpress.co/id-id/tracking",
    deep: "https://www.ninjaxpress.co/id-id/tracking?id=#",
  },
  lion: {
    name: "Lion Parcel",
    page: "https://lionparcel.com/track/stt",
    deep: "https://lionparcel.com/track/stt?q=#",
  },
  /** One that is not in this list. */
  other: { name: null, page: null, deep: null },
  /** The enterprise's own people, who give out no numbers. */
  own: { name: null, page: null, deep: null },
} as const satisfies Readonly<Record<string, Carrier>>;

export type CarrierCode = keyof typeof CARRIERS;

export const CARRIER_CODES = Object.keys(CARRIERS) as CarrierCode[];

/** Whether parcels of a carrier always have a number. */
export function hasNumbers(carrier: CarrierCode): boolean {
  return carrier !== "own";
}

/** Where a parcel is looked up, and whether its number is filled in there. */
export function trackingPage(
  carrier: CarrierCode,
  number: string | null,
): { url: string | null; opens_number: boolean } {
  const { deep, page }: Carrier = CARRIERS[carrier];
  if (deep === null || number === null) return { url: page, opens_number: false };
  return { url: deep.replace("#", encodeURIComponent(number)), opens_number: true };
}
