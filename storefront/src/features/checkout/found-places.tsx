import type { Place } from "@/lib/medusa/cart-shapes";
import { placeName } from "./place-name";

interface FoundPlacesProps {
  places: readonly Place[];
  /** Where the goods go as things stand; said while nothing else is looked for. */
  place: Place | null;
  texts: { found: string; chosen: string };
  /** Whether the first of them takes the focus. */
  isMetFirst: boolean;
}

/** The places that may be meant, each as a button of the form; else the one that was chosen. */
export function FoundPlaces({ places, place, texts, isMetFirst }: FoundPlacesProps) {
  return (
    <>
      <div role="status">
        {places.length > 0 && <p className="mt-2 text-sm">{texts.found}</p>}
        {places.length === 0 && place !== null && (
          <p className="mt-2">
            {texts.chosen} <strong>{placeName(place)}</strong>
          </p>
        )}
      </div>
      {places.length > 0 && (
        <ul className="grid gap-1">
          {places.map((one, index) => (
            <li key={one.districtCode}>
              <button
                type="submit"
                name="choose_place"
                value={one.districtCode}
                // biome-ignore lint/a11y/noAutofocus: whoever asked for places by the button goes on here.
                autoFocus={isMetFirst && index === 0}
                className="btn btn-secondary w-full justify-start text-left"
              >
                {placeName(one)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
