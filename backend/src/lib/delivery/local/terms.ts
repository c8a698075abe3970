import { z } from "zod";

/** Where the village's own carrier goes for one fee. */
export interface LocalZone {
  /** Kemendagri code of a kecamatan ("82.03.22") or a village ("82.03.22.2004"); null for a radius. */
  area_code: string | null;
  /** Kilometres around the enterprise's village; null for an area. */
  radius_km: number | null;
  /** Whole rupiah. */
  fee: number;
}

/** On which days of the week (1 is Monday) and between which hours, on the village's clocks. */
export interface LocalSchedule {
  days: number[];
  /** "13:00" */
  from: string;
  until: string;
}

/** What an enterprise says of the carrier it sends out itself. */
export interface LocalTerms {
  /** As buyers are told of it: "Ojek desa", "Pak Yusuf". */
  name: string;
  is_active: boolean;
  schedule: LocalSchedule;
  zones: LocalZone[];
  /** Whole rupiah of goods below which nothing is brought; 0 for none. */
  minimum_order: number;
  /** Whether the buyer may pay the carrier in cash. */
  takes_cash: boolean;
  /** Whether goods that may not be sent are brought within the regency. */
  takes_pickup_only: boolean;
}

/** A schedule as it is kept. */
export const scheduleSchema = z.object({
  days: z.array(z.number()),
  from: z.string(),
  until: z.string(),
});

const reachSchema = z.object({
  zones: z.array(
    z.object({
      area_code: z.string().nullable(),
      radius_km: z.number().nullable(),
      fee: z.number(),
    }),
  ),
});

/** A carrier's row, whose two objects the database knows nothing of. */
type Row = Omit<LocalTerms, "schedule" | "zones"> & { schedule: unknown; reach: unknown };

/** What a row of the database says. */
export function toLocalTerms(row: Row): LocalTerms {
  const { name, is_active, minimum_order, takes_cash, takes_pickup_only } = row;
  return {
    name,
    is_active,
    schedule: scheduleSchema.parse(row.schedule),
    ...reachSchema.parse(row.reach),
    minimum_order,
    takes_cash,
    takes_pickup_only,
  };
}
