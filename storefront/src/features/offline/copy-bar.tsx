interface CopyBarProps {
  text: string;
  /** What the button says that asks for the page again; there is none without. */
  reload?: string | undefined;
  onReload?: () => void;
}

/** Says that the page is a copy, at its lower edge. */
export function CopyBar({ text, reload, onReload }: CopyBarProps) {
  return (
    <p
      data-copy
      className="flex flex-wrap items-center justify-center gap-x-4 border-t-4 border-weave bg-earth px-4 py-2 text-center text-on-earth"
    >
      {text}
      {reload !== undefined && (
        <button type="button" onClick={onReload} className="min-h-11 underline">
          {reload}
        </button>
      )}
    </p>
  );
}
