/** The words of a search field and of what it suggests. */
export interface SuggestTexts {
  label: string;
  placeholder: string;
  list: string;
  /** Told when there are suggestions; `#` stands for their number. */
  one: string;
  many: string;
  none: string;
  recent: string;
  clear: string;
  cleared: string;
  kinds: Readonly<Record<"village" | "producer" | "category", string>>;
}
