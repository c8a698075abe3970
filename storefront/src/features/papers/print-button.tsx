"use client";

/** Opens the browser's dialogue for printing; without scripts its menu does. */
export function PrintButton({ label }: { label: string }) {
  return (
    <button type="button" onClick={() => window.print()} className="btn btn-primary">
      {label}
    </button>
  );
}
