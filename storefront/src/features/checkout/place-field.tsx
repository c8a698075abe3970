"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { Place } from "@/lib/medusa/cart-shapes";
import { FieldFrame, toldOf } from "@/lib/ui/field-frame";
import { type Field, fieldId, MAX_LENGTH } from "./field-names";
import { useField, usePlaces } from "./form-state";
import { FoundPlaces } from "./found-places";
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
  const told = { id: fieldId(NAME), hint: texts.hint, error };
  const field = useRef<HTMLInputElement>(null);
  const code = place?.village?.code ?? place?.districtCode;
  const shown = useRef(code);
  useEffect(() => {
    // The button that was pressed is gone with the list that it stood in.
    if (shown.current !== code) field.current?.focus();
    shown.current = code;
  }, [code]);
  const lookFor = (text: string) => {
    setTypedBefore(asked);
    look(text);
  };
  // What was typed before the scripts came has told nobody.
  const lookForTypedBefore = useEffectEvent(() => {
    const { value: typedAlready = "", defaultValue = "" } = field.current ?? {};
    if (typedAlready !== defaultValue) lookFor(typedAlready);
  });
  useEffect(() => lookForTypedBefore(), []);
  return (
    <FieldFrame
      {...told}
      label={texts.label}
      below={<FoundPlaces places={places} place={place} texts={texts} isMetFirst={!isTyping} />}
    >
      <div className="flex gap-2">
        <input
          {...toldOf(told)}
          ref={field}
          id={told.id}
          name={NAME}
          defaultValue={value}
          maxLength={MAX_LENGTH}
          autoComplete="off"
          onChange={({ target }) => lookFor(target.value)}
          className="field min-w-0 grow"
        />
        <button type="submit" name="find_place" value="1" className="btn btn-secondary shrink-0">
          {texts.find}
        </button>
      </div>
    </FieldFrame>
  );
}
