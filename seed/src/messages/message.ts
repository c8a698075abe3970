/** The words of one problem in both languages; `{name}` stands for a parameter. */
export interface Message {
  id: readonly [problem: string, expected: string];
  en: readonly [problem: string, expected: string];
}
