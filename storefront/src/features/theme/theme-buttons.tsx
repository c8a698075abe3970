"use client";

import { useEffect, useState } from "react";
import { DEVICE_BY_NIGHT, THEME_KEY } from "./theme-key";

interface ThemeButtonsProps {
  /** The id of what names the group. */
  labelledBy: string;
  /** Null follows the device. */
  options: readonly { theme: "light" | "dark" | null; label: string }[];
}

/** Buttons of which one is pressed; what was chosen is kept on this device. */
export function ThemeButtons({ labelledBy, options }: ThemeButtonsProps) {
  const [chosen, setChosen] = useState<string | null>();
  useEffect(() => {
    setChosen(document.documentElement.dataset.theme ?? null);
    return onChoiceElsewhere((theme) => {
      setChosen(theme);
      show(theme);
    });
  }, []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: nothing here is sent, so it is no fieldset of a form.
    <div role="group" aria-labelledby={labelledBy} className="flex flex-wrap gap-1">
      {options.map(({ theme, label }) => (
        <button
          key={label}
          type="button"
          aria-pressed={chosen === theme}
          onClick={() => {
            setChosen(theme);
            keep(theme);
          }}
          className="min-h-11 rounded-control border border-on-earth-soft px-3 focus-visible:outline-on-earth aria-pressed:bg-on-earth aria-pressed:text-earth forced-colors:aria-pressed:underline"
        >
          {label}
        </button>
      ))}
    </div>
  );
}

/** Tells of a theme that was chosen in another tab. */
function onChoiceElsewhere(tell: (theme: string | null) => void): () => void {
  const listen = ({ key, newValue }: StorageEvent) => {
    if (key === THEME_KEY) tell(newValue);
  };
  window.addEventListener("storage", listen);
  return () => window.removeEventListener("storage", listen);
}

function show(theme: string | null) {
  const { dataset } = document.documentElement;
  if (theme === null) delete dataset.theme;
  else dataset.theme = theme;
  colourBar(theme);
}

function keep(theme: string | null) {
  show(theme);
  try {
    if (theme === null) localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, theme);
  } catch {
    // A device without storage forgets it with the page.
  }
}

/** The browser's own bar: the first of its colours is that of the night. */
function colourBar(theme: string | null) {
  const night = document.querySelector<HTMLMetaElement>("meta[name=theme-color]");
  const ofChoice = theme === "dark" ? "" : "not all";
  if (night) night.media = theme === null ? DEVICE_BY_NIGHT : ofChoice;
}
