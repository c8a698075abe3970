/** Keeps the last answers to equal questions for a short while; those asked meanwhile share one. */
export class AnswerCache<Answer> {
  private readonly kept = new Map<string, { answer: Promise<Answer>; until: number }>();

  /** Keeps at most so many answers, each for so many milliseconds. */
  constructor(
    private readonly most: number,
    private readonly lifeMs: number,
  ) {}

  /** The kept answer, or that of `ask`. A failure is told to all who wait, and not kept. */
  get(question: string, ask: () => Promise<Answer>): Promise<Answer> {
    const known = this.kept.get(question);
    if (known !== undefined && known.until > Date.now()) return known.answer;
    const answer = ask();
    const entry = { answer, until: Date.now() + this.lifeMs };
    // Deleted first, so that it is the newest of them: the oldest make room.
    this.kept.delete(question);
    this.kept.set(question, entry);
    if (this.kept.size > this.most) this.dropOldest();
    answer.catch(() => {
      if (this.kept.get(question) === entry) this.kept.delete(question);
    });
    return answer;
  }

  /** Forgets all; what is being asked now is told to those who wait, and to nobody after them. */
  clear(): void {
    this.kept.clear();
  }

  private dropOldest(): void {
    const [oldest] = this.kept.keys();
    if (oldest !== undefined) this.kept.delete(oldest);
  }
}
