"use client";

import type { Area } from "@/lib/medusa/areas";
import { AREA_LEVELS, type AreaLevel, LIST_BUTTON, listField } from "./area-lists";
import { useAreaLists } from "./form-state";

interface PlaceListsProps {
  provinces: readonly Area[];
  texts: {
    summary: string;
    /** Stands in a list until something is chosen. */
    none: string;
    label: Record<AreaLevel, string>;
    button: Record<AreaLevel, string>;
  };
}

/**
 * The way to a kecamatan for whoever does not find it by its name: three lists, one after the other.
 * Each is sent by a button of the form, with scripts and without.
 */
export function PlaceLists({ provinces, texts }: PlaceListsProps) {
  const lists = useAreaLists();
  const { chosen, error } = lists ?? {};
  const areas = { province: provinces, regency: lists?.regencies, district: lists?.districts };
  const shown = AREA_LEVELS.filter((level) => areas[level]?.length);
  return (
    <details open={lists !== undefined}>
      <summary className="py-2.5">
        <span className="link">{texts.summary}</span>
      </summary>
      <div className="mt-2 grid grid-cols-1 gap-3">
        {shown.map((level, index) => {
          const id = listField(level);
          const text = error?.level === level ? error.text : undefined;
          return (
            // A list begins anew with what it lies under, and keeps what was chosen from it.
            <div key={`${level} ${chosen?.[shown[index - 1] ?? level]} ${chosen?.[level]}`}>
              <label htmlFor={id} className="font-medium">
                {texts.label[level]}
              </label>
              <div className="mt-1 flex flex-wrap gap-2">
                <select
                  id={id}
                  name={id}
                  defaultValue={chosen?.[level]}
                  aria-invalid={text !== undefined}
                  aria-describedby={text && `${id}-error`}
                  // biome-ignore lint/a11y/noAutofocus: whoever asked for a list goes on in it.
                  autoFocus={lists && (error ? text !== undefined : index === shown.length - 1)}
                  className="field min-w-0 grow basis-52"
                >
                  <option value="">{texts.none}</option>
                  {areas[level]?.map(({ code, name }) => (
                    <option key={code} value={code}>
                      {name}
                    </option>
                  ))}
                </select>
                <button
                  type="submit"
                  name={LIST_BUTTON}
                  value={level}
                  className="btn btn-secondary"
                >
                  {texts.button[level]}
                </button>
              </div>
              {text && (
                <p id={`${id}-error`} role="alert" className="text-sm font-medium text-danger">
                  {text}
                </p>
              )}
            </div>
          );
        })}
      </div>
    </details>
  );
}
