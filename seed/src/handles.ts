import type { Cell } from "./csv";
import type { Problems } from "./errors";

/** Keeps who uses which handle within one file, and reports the second user. */
export class Handles {
  private readonly cells = new Map<string, Cell>();

  constructor(private readonly problems: Problems) {}

  /** Takes a handle for the cell it stands in; answers it ("" when it could not be read). */
  claim(cell: Cell, handle: string | null): string {
    if (handle === null) return "";
    const first = this.cells.get(handle);
    if (first === undefined) this.cells.set(handle, cell);
    else this.problems.error(cell, "handle_duplicate", { first: first.line ?? 0 });
    return handle;
  }

  /** Where each handle was first used. */
  get places(): ReadonlyMap<string, Cell> {
    return this.cells;
  }
}
