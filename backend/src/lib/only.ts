/** The one row that a call answered which was asked for one; an error when there is none. */
export function only<Row>(rows: readonly Row[]): Row {
  const [row] = rows;
  if (row === undefined) throw new Error("Expected one row, and there was none.");
  return row;
}
