import { readRequired } from "./cells";
import type { Cell } from "./csv";
import type { Problems } from "./errors";
import { parseCoordinate } from "./numbers";

const LATITUDE = { min: -11.1, max: 6.2 } as const;
const LONGITUDE = { min: 94.9, max: 141.1 } as const;

type Bounds = typeof LATITUDE | typeof LONGITUDE;
const within = (value: number, { min, max }: Bounds) => value >= min && value <= max;

function readOne(problems: Problems, cell: Cell): number | null {
  const text = readRequired(problems, cell);
  if (text === null) return null;
  const result = parseCoordinate(text);
  if ("value" in result) return result.value;
  problems.error(cell, result.problem);
  return null;
}

/** Latitude and longitude inside Indonesia; swapped ones are told as such. */
export function readCoordinates(problems: Problems, latitudeCell: Cell, longitudeCell: Cell) {
  const latitude = readOne(problems, latitudeCell);
  const longitude = readOne(problems, longitudeCell);
  const swapped =
    latitude !== null &&
    longitude !== null &&
    within(latitude, LONGITUDE) &&
    within(longitude, LATITUDE);
  if (swapped) {
    problems.error(latitudeCell, "coordinate_swapped", {
      latitude: longitude,
      longitude: latitude,
    });
  } else {
    if (latitude !== null && !within(latitude, LATITUDE)) {
      problems.error(latitudeCell, "coordinate_range", LATITUDE);
    }
    if (longitude !== null && !within(longitude, LONGITUDE)) {
      problems.error(longitudeCell, "coordinate_range", LONGITUDE);
    }
  }
  return { latitude: latitude ?? 0, longitude: longitude ?? 0 };
}
