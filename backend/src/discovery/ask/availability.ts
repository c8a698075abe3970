/** How long PostgreSQL answers before Meilisearch is looked for again. */
const RETRY_MS = 2000;

/**
 * Remembers for this process whether Meilisearch can be asked, so that while it is away no request
 * waits for it.
 */
export class Availability {
  private state: "unknown" | "here" | "away" = "unknown";
  private nextCheckAt = 0;
  private checking: Promise<void> | undefined;

  /** `check` tells whether Meilisearch answers, and answers with what is true. */
  constructor(private readonly check: () => Promise<boolean>) {}

  /** Whether to ask Meilisearch now. Waits only for the very first check. */
  async isHere(): Promise<boolean> {
    if (this.state === "unknown") await this.look();
    else if (this.state === "away" && Date.now() >= this.nextCheckAt) void this.look();
    return this.state === "here";
  }

  /** Tells that Meilisearch did not do as it was asked. */
  reportAway(): void {
    this.state = "away";
    this.nextCheckAt = Date.now() + RETRY_MS;
  }

  private look(): Promise<void> {
    this.checking ??= this.check()
      .catch(() => false)
      .then((isHere) => {
        if (isHere) this.state = "here";
        else this.reportAway();
      })
      .finally(() => {
        this.checking = undefined;
      });
    return this.checking;
  }
}
