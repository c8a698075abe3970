import { describe, expect, it } from "vitest";
import { zoneName } from "@/lib/zone-name";
import { formatLocalDay, formatLocalTime } from "./local-time";

const moment = new Date("2026-11-24T15:30:00Z");

describe("formatLocalTime", () => {
  it("shows the village's day and hour in either language", () => {
    expect(formatLocalTime(moment, "Asia/Jayapura", "id")).toBe("25 November 2026, 00.30 WIT");
    expect(formatLocalTime(moment, "Asia/Jayapura", "en")).toBe("25 November 2026, 00:30 WIT");
    expect(formatLocalTime(moment, "Asia/Jakarta", "id")).toBe("24 November 2026, 22.30 WIB");
    expect(formatLocalTime(moment, "Asia/Makassar", "id")).toBe("24 November 2026, 23.30 WITA");
  });

  it("shows the village's day alone", () => {
    expect(formatLocalDay(moment, "Asia/Jayapura", "id")).toBe("25 November 2026");
    expect(formatLocalDay(moment, "Asia/Jakarta", "en")).toBe("24 November 2026");
  });

  it("names a zone it does not know by its own name", () => {
    expect(zoneName("Asia/Dili")).toBe("Asia/Dili");
  });
});
