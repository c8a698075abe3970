import type { Choice } from "./suggest-choices";
import { SuggestOption } from "./suggest-option";
import type { SuggestTexts } from "./suggest-texts";

interface SuggestOptionsProps {
  /** Of the field that the list belongs to. */
  id: string;
  choices: readonly Choice[];
  /** Which of them the arrows have come to; -1 for none. */
  active: number;
  texts: SuggestTexts;
  /** Where it stands. */
  className?: string;
  /** Without it the list is only there to be looked at. */
  onChoose?: (choice: Choice) => void;
}

/** The id of a choice, by which the field tells where the arrows have come to. */
export function optionId(id: string, index: number): string {
  return `${id}-option-${index}`;
}

/** What a search field offers, one beneath the other; nothing where there is nothing to offer. */
export function SuggestOptions(props: SuggestOptionsProps) {
  const { id, choices, active, texts, className = "", onChoose } = props;
  return (
    <div
      id={`${id}-list`}
      role="listbox"
      aria-label={choices[0]?.kind === "recent" ? texts.recent : texts.list}
      hidden={choices.length === 0}
      className={`card max-h-[min(32rem,70dvh)] overflow-y-auto py-1 lifted ${className}`}
    >
      {choices.map((choice, index) => (
        <SuggestOption
          key={optionId(id, index)}
          id={optionId(id, index)}
          choice={choice}
          isActive={index === active}
          texts={texts}
          onChoose={onChoose && (() => onChoose(choice))}
        />
      ))}
    </div>
  );
}
