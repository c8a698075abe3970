/** A small spreadsheet for tests: cells are changed by line (as Excel counts) and header. */
export class Sheet {
  readonly rows: string[][];

  constructor(text: string) {
    this.rows = text
      .trim()
      .split("\n")
      .map((line) => line.split("|").map((cell) => cell.trim()));
  }

  set(line: number, header: string, value: string): this {
    const column = (this.rows[0] ?? []).indexOf(header);
    const row = this.rows[line - 1];
    if (column < 0 || row === undefined) throw new Error(`no cell ${header} on line ${line}`);
    row[column] = value;
    return this;
  }

  /** Sets the value of a key in a `kolom,isi` sheet; answers its line. */
  setKey(key: string, value: string): number {
    const index = this.rows.findIndex((row) => row[0] === key);
    const row = this.rows[index];
    if (row === undefined) throw new Error(`no key ${key}`);
    row[1] = value;
    return index + 1;
  }

  removeLine(line: number): this {
    this.rows.splice(line - 1, 1);
    return this;
  }

  add(...cells: string[]): this {
    this.rows.push(cells);
    return this;
  }

  toCsv(delimiter = ",", newline = "\n"): string {
    const quote = (cell: string) =>
      /["\n\r,;\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
    return this.rows.map((row) => row.map(quote).join(delimiter) + newline).join("");
  }
}
