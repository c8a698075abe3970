import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readCsv } from "./csv";
import { columnLetter } from "./csv-headers";
import { Problems } from "./errors";
import { temporaryFolder } from "./testing/sample-village";

async function read(content: string | Buffer) {
  const path = join(await temporaryFolder(), "test.csv");
  await writeFile(path, content);
  const problems = new Problems();
  const rows = await readCsv(problems, path, "test.csv", {
    required: ["handle", "nama"],
    optional: ["cerita"],
  });
  const cells = rows?.map((row) => [row.line, row.cell("handle").value, row.cell("nama").value]);
  const codes = [...problems.errors, ...problems.warnings].map(({ code }) => code);
  return { cells, codes, problems, rows };
}

it.each([
  ["plain", "handle,nama\na,Pala\nb,Fuli\n"],
  ["semicolons", "handle;nama\na;Pala\nb;Fuli\n"],
  ["tabs", "handle\tnama\na\tPala\nb\tFuli\n"],
  ["byte order mark and CRLF", "\ufeffhandle;nama\r\na;Pala\r\nb;Fuli\r\n"],
  ["no last line break", "handle,nama\na,Pala\nb,Fuli"],
  ["quoted cells and spaces", '"handle" , "nama"\n a , "Pala"\n"b",Fuli\n'],
  ["trailing empty rows and columns", "handle,nama,,\na,Pala,,\nb,Fuli,,\n,,,\n\n\n"],
  ["headers as a person writes them", "Handle,NAMA\na,Pala\nb,Fuli\n"],
])("reads %s", async (_, content) => {
  const { cells, codes } = await read(content);
  expect(cells).toEqual([
    [2, "a", "Pala"],
    [3, "b", "Fuli"],
  ]);
  expect(codes).toEqual([]);
});

it("counts rows as Excel does: a cell with line breaks is one row, an empty row counts", async () => {
  const { cells } = await read('handle,nama\r\na,"Pala\r\nkering, wangi"\r\n\r\nb,Fuli\r\n');
  expect(cells).toEqual([
    [2, "a", "Pala\r\nkering, wangi"],
    [4, "b", "Fuli"],
  ]);
});

it("skips empty rows above the header", async () => {
  expect((await read("\n\nhandle,nama\na,Pala\n")).cells).toEqual([[4, "a", "Pala"]]);
});

it("keeps a comma inside quotes when semicolons separate", async () => {
  expect((await read('handle;nama\na;"Pala; fuli, cengkeh"\n')).cells).toEqual([
    [2, "a", "Pala; fuli, cengkeh"],
  ]);
});

it("reads Windows letters with a warning that shows where", async () => {
  const { cells, codes, problems } = await read(
    Buffer.from("handle,nama\na,40 \xd7 60\n", "latin1"),
  );
  expect(cells).toEqual([[2, "a", "40 × 60"]]);
  expect(codes).toEqual(["encoding_windows"]);
  expect(problems.warnings[0]).toMatchObject({ line: 2, column: "nama (B)", value: "40 × 60" });
});

it("refuses UTF-8 with damage instead of guessing", async () => {
  const damaged = Buffer.concat([Buffer.from("handle,nama\na,é "), Buffer.from([0xe9, 0x0a])]);
  const { codes, problems } = await read(damaged);
  expect(codes).toEqual(["encoding_mixed"]);
  expect(problems.errors[0]).toMatchObject({ line: 2, column: "nama (B)" });
});

it("refuses UTF-16 and Excel workbooks", async () => {
  expect((await read(Buffer.from("\ufeffhandle,nama\n", "utf16le"))).codes).toEqual([
    "encoding_utf16",
  ]);
  expect((await read(Buffer.from("504b030414000600", "hex"))).codes).toEqual(["encoding_workbook"]);
});

it("takes a quotation mark inside a cell as part of the text", async () => {
  const { cells, codes } = await read(
    'handle,nama\na,Selai "kenari".\nb,Kain 2"\nc,"Fuli, pala"\n',
  );
  expect(cells).toEqual([
    [2, "a", 'Selai "kenari".'],
    [3, "b", 'Kain 2"'],
    [4, "c", "Fuli, pala"],
  ]);
  expect(codes).toEqual([]);
});

it.each([
  ["lost its partner", 'handle,nama\na,Pala\nb,"Fuli\nc,Kenari\n', 3],
  ["lost its partner above a quoted cell", 'handle,nama\na,"Pala\nb,"Fuli"\nc,Kenari\n', 2],
  ["closes before the cell ends", 'handle,nama\na,Pala\nb,"Fuli" kering\nc,Kenari\n', 3],
  ["is broken in the header", 'handle,"nama\na,Pala\n', 1],
])("tells only where a quotation mark %s", async (_, content, line) => {
  const { cells, codes, problems } = await read(content);
  expect(codes).toEqual(["csv_broken"]);
  expect(problems.errors[0]?.line).toBe(line);
  expect(cells).toBeUndefined();
});

it("takes a misspelt header for the one it was meant to be, and still reads its cells", async () => {
  const { cells, codes, problems } = await read("handel,nama\na,Pala\n");
  expect(codes).toEqual(["header_unknown"]);
  expect(problems.errors[0]).toMatchObject({ line: 1, column: "handel (A)" });
  expect(problems.errors[0]?.expected).toContain('"handle"?');
  expect(cells).toEqual([[2, "a", "Pala"]]);
});

it("names cells by header and spreadsheet letter", async () => {
  const { rows } = await read("nama,cerita,handle\nPala,Wangi,a\n");
  expect(rows?.[0]?.cell("handle").column).toBe("handle (C)");
  expect([0, 25, 26, 701, 702].map(columnLetter)).toEqual(["A", "Z", "AA", "ZZ", "AAA"]);
});
