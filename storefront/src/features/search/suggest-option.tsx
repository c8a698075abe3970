import type { ReactNode } from "react";
import { formatRupiah } from "@/lib/medusa/money";
import { CategoryIcon } from "@/lib/ui/category-icon";
import type { PublicSuggestion } from "./public-hit";
import type { Choice } from "./suggest-choices";
import type { SuggestTexts } from "./suggest-texts";

interface SuggestOptionProps {
  id: string;
  choice: Choice;
  isActive: boolean;
  texts: SuggestTexts;
  onChoose?: (() => void) | undefined;
}

/** One thing to choose; the focus stays in the field above. */
export function SuggestOption({ id, choice, isActive, texts, onChoose }: SuggestOptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles the keys, as the combobox pattern has it.
    // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the field.
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      className="flex min-h-12 cursor-pointer items-center gap-3 px-3 py-1 hover:bg-surface-sunken aria-selected:bg-surface-sunken aria-selected:outline-2 aria-selected:-outline-offset-2 aria-selected:outline-sea"
      // Keeps the focus in the field, whose loss would close the list before the click.
      onPointerDown={onChoose && ((event) => event.preventDefault())}
      onClick={onChoose}
    >
      {contentOf(choice, texts)}
    </div>
  );
}

function contentOf(choice: Choice, texts: SuggestTexts): ReactNode {
  if (choice.kind === "clear") return <span className="link">{texts.clear}</span>;
  if (choice.kind === "recent") {
    return (
      <>
        <Clock />
        <span className="min-w-0 grow truncate">{choice.text}</span>
      </>
    );
  }
  const { suggestion } = choice;
  return (
    <>
      <Thumb suggestion={suggestion} />
      <span className="min-w-0 grow truncate">{suggestion.title}</span>
      <span className="shrink-0 text-sm text-ink-soft">{detailOf(suggestion, texts)}</span>
    </>
  );
}

function detailOf({ type, price }: PublicSuggestion, texts: SuggestTexts): string {
  const kinds = { village: texts.village, producer: texts.producer, category: texts.category };
  if (type !== "product") return kinds[type];
  return price === null ? "" : formatRupiah(price);
}

function Thumb({ suggestion: { type, handle, image } }: { suggestion: PublicSuggestion }) {
  const shape = "size-10 shrink-0 overflow-hidden rounded-control bg-surface-sunken";
  if (type === "category") {
    return (
      <span className={`grid place-items-center text-accent ${shape}`}>
        <CategoryIcon handle={handle} />
      </span>
    );
  }
  if (image === null) {
    return (
      <span aria-hidden="true" className={`grid ${shape}`}>
        <span className="weave opacity-25" />
      </span>
    );
  }
  // biome-ignore lint/performance/noImgElement: the backend keeps pictures in their final sizes.
  return <img src={image} alt="" width={40} height={40} className={`object-cover ${shape}`} />;
}

function Clock() {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      className="size-[1.25rem] shrink-0 text-ink-soft"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
    >
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 7.5V12l3 2" />
    </svg>
  );
}
