/** How the weight for which a courier is paid follows from that of the goods. */
export interface ParcelRules {
  /** Box and padding of one parcel, whole grams. */
  packaging_grams: number;
  /** A parcel never counts for less, whole grams. */
  minimum_grams: number;
  /** How many grams beyond a full kilogram cost nothing. */
  tolerance_grams: number;
  /** Cubic centimetres that count as one kilogram. */
  volumetric_divisor: number;
}

/** What most couriers do: at least 1 kg, 0.3 kg of tolerance, length × width × height / 6000. */
export const USUAL_RULES: ParcelRules = {
  packaging_grams: 0,
  minimum_grams: 1000,
  tolerance_grams: 300,
  volumetric_divisor: 6000,
};

/** One kind of goods in a parcel. */
export interface ParcelLine {
  quantity: number;
  /** Of one piece, grams. */
  weight_grams: number;
  /** Centimetres; null where nobody measured it. */
  size: { length: number; width: number; height: number } | null;
}

/**
 * What a parcel with these goods weighs for a courier, in grams: the goods with their packaging, or
 * the room they take where that is more. Goods of unknown size take the room of their weight.
 */
export function parcelGrams(lines: readonly ParcelLine[], rules: ParcelRules): number {
  let actual = rules.packaging_grams;
  let volumetric = 0;
  for (const { quantity, weight_grams, size } of lines) {
    actual += quantity * weight_grams;
    volumetric +=
      quantity *
      (size === null
        ? weight_grams
        : (size.length * size.width * size.height * 1000) / rules.volumetric_divisor);
  }
  return Math.ceil(Math.max(actual, volumetric));
}

/** The kilograms a courier is paid for: 1.30 kg counts as one, 1.31 kg as two (tolerance 0.3 kg). */
export function chargedKg(grams: number, rules: ParcelRules): number {
  const counted = Math.max(grams, rules.minimum_grams);
  const begun = counted % 1000 > rules.tolerance_grams ? 1 : 0;
  return Math.max(1, Math.floor(counted / 1000) + begun);
}
