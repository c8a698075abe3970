import { fileURLToPath } from "node:url";
import ts from "typescript";

const FILE = fileURLToPath(new URL("./json-ld-of-pages.ts", import.meta.url));

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  lib: ["lib.es2023.d.ts"],
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
};

/** Something that a page tells of in the words of schema.org. */
export type Node = Record<string, unknown>;

/** The JSON-LD of a page. */
export interface JsonLdGraph {
  "@context": string;
  "@graph": Node[];
}

/**
 * What in these graphs is not in schema.org's vocabulary, each after the name of its page. The
 * vocabulary is `schema-dts`: in a file that exists in memory only, every node becomes a constant of
 * the type that it says it has, and the compiler knows each property and value that is wrong.
 */
export function vocabularyProblems(graphs: Readonly<Record<string, JsonLdGraph>>): string[] {
  const constants = Object.entries(graphs).flatMap(([name, graph]) =>
    graph["@graph"].flatMap(toConstants).map((constant) => ({ name, ...constant })),
  );
  const lines = constants.map(
    ({ type, value }, index) => `const node${index}: ${type} = ${JSON.stringify(value)};`,
  );
  const source = ['import type * as schema from "schema-dts";', ...lines].join("\n");
  return diagnose(source).map(({ line, text }) => `${constants[line - 1]?.name}: ${text}`);
}

/** An action stands by itself: only there may it say how its parts are filled in (`query-input`). */
function toConstants({ potentialAction: action, ...node }: Node) {
  const constant = { type: typeNamed(node["@type"]), value: node };
  if (!isNode(action)) return [constant];
  const type = `schema.WithActionConstraints<${typeNamed(action["@type"])}>`;
  return [constant, { type, value: action }];
}

// Some types may also be a mere text; here everything says what it is.
function typeNamed(name: unknown): string {
  const isName = typeof name === "string" && /^[A-Z]\w*$/.test(name);
  return isName ? `Exclude<schema.${name}, string>` : "never";
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null;
}

function diagnose(source: string): { line: number; text: string }[] {
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => path === FILE || fileExists(path);
  host.getSourceFile = (path, version, ...rest) =>
    path === FILE
      ? ts.createSourceFile(FILE, source, version)
      : getSourceFile(path, version, ...rest);
  const program = ts.createProgram([FILE], OPTIONS, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => ({
    line: file === undefined ? 0 : ts.getLineAndCharacterOfPosition(file, start).line,
    text: ts.flattenDiagnosticMessageText(messageText, " "),
  }));
}
