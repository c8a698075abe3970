"use client";

import { useEffect, useRef, useState } from "react";
import type { Place } from "@/lib/medusa/cart-shapes";
import { type Field, fieldId, MAX_LENGTH } from "./field-names";
import { useField, usePlaces } from "./form-state";
import { placeName } from "./place-name";
import { useTypedPlaces } from "./use-typed-places";

interface PlaceFieldProps {
  /** Where the goods go as things stand. */
  place: Place | null;
  texts: { label: string; hint: string; find: string; found: string; chosen: string };
}

const NAME: Field = "place";

/**
 * Where a courier goes: one field in which a kecamatan is looked for, and the places it may be. With
 * scripts they come as one types; without, the button asks for them. Each is a button of the form.
 */
export function PlaceField({ place, texts }: PlaceFieldProps) {
  const { value, error } = useField(NAME);
  const asked = usePlaces();
  const { typed, look } = useTypedPlaces();
  // What was typed counts until the form answers: then it has places of its own, or none are needed.
  const [typedBefore, setTypedBefore] = useState<readonly Place[]>();
  const isTyping = typedBefore === asked;
  const places = isTyping ? typed : asked;
  const id = fieldId(NAME);
  const field = useRef<HTMLInputElement>(null);
  const code = place?.village?.code ?? place?.districtCode;
  const shown = useRef(code);
  useEffect(() => {
    // The button that was pressed is gone with the list that it stood in.
    if (shown.current !== code) field.current?.focus();
    shown.current = code;
  }, [code]);
  return (
    <div className="grid grid-cols-1 content-start gap-1">
      <label htmlFor={id} className="font-medium">
        {texts.label}
      </label>
      <p id={`${id}-hint`} className="text-sm text-ink-soft">
        {texts.hint}
      </p>
      <div className="flex gap-2">
        <input
          ref={field}
          id={id}
          name={NAME}
          defaultValue={value}
          maxLength={MAX_LENGTH}
          autoComplete="off"
          aria-invalid={error !== undefined}
          aria-describedby={`${error === undefined ? "" : `${id}-error `}${id}-hint`}
          onChange={({ target }) => {
            setTypedBefore(asked);
            look(target.value);
          }}
          className="field min-w-0 grow"
        />
        <button type="submit" name="find_place" value="1" className="btn btn-secondary shrink-0">
          {texts.find}
        </button>
      </div>
      {error !== undefined && (
        <p id={`${id}-error`} className="text-sm font-medium text-danger">
          {error}
        </p>
      )}
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
                autoFocus={!isTyping && index === 0}
                className="btn btn-secondary w-full justify-start text-left"
              >
                {placeName(one)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
