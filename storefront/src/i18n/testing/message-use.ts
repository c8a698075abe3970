import ts from "typescript";

const TEXT_ATTRIBUTES = ["alt", "aria-label", "placeholder", "title"];

/** How the sources use the message files, as the type checker sees it. */
export interface MessageUse {
  /** Full keys that some source asks for, each with a file that does. */
  used: Map<string, string>;
  /** Words for people that stand in a component instead of a message file. */
  loose: string[];
}

/**
 * Reads all sources of the storefront. The types of next-intl know the namespace of each translator
 * and narrow a computed key (`t(status)`) down to the keys it can be, so no key has to be guessed.
 */
export function readMessageUse(tsconfig: string): MessageUse {
  const program = programOf(tsconfig);
  const checker = program.getTypeChecker();
  const use: MessageUse = { used: new Map(), loose: [] };
  for (const file of program.getSourceFiles()) {
    if (file.isDeclarationFile || !/\/src\/.*(?<!\.test)\.tsx?$/.test(file.fileName)) continue;
    const visit = (node: ts.Node): void => {
      for (const key of keysOf(node, checker)) use.used.set(key, file.fileName);
      const words = wordsOf(node);
      if (words !== null) use.loose.push(`${file.fileName}: ${words}`);
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return use;
}

function programOf(tsconfig: string): ts.Program {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined };
  const config = ts.getParsedCommandLineOfConfigFile(tsconfig, {}, host);
  if (config === undefined) throw new Error(`${tsconfig} cannot be read.`);
  return ts.createProgram(config.fileNames, config.options);
}

function keysOf(node: ts.Node, checker: ts.TypeChecker): string[] {
  if (ts.isCallExpression(node)) return keysOfCall(node, checker);
  if (ts.isPropertyAccessExpression(node)) return keysOfProperty(node, checker);
  return [];
}

/** `t(…)`, whatever the translator is called and wherever it comes from. */
function keysOfCall(call: ts.CallExpression, checker: ts.TypeChecker): string[] {
  const { aliasSymbol, aliasTypeArguments } = checker.getTypeAtLocation(call.expression);
  const [argument] = call.arguments;
  if (aliasSymbol?.name !== "Translator" || argument === undefined) return [];
  const namespace = aliasTypeArguments?.[1];
  const prefix = namespace?.isStringLiteral() ? `${namespace.value}.` : "";
  const type = checker.getTypeAtLocation(argument);
  return (type.isUnion() ? type.types : [type]).map((key) =>
    key.isStringLiteral() ? prefix + key.value : `${prefix}(${argument.getText()})`,
  );
}

/** Files whose few words are read without next-intl: `failure.id.title` has the key `failure.title`. */
const OWN_FILES = /\/messages\/(failure|suggestions)\.json$/;

function keysOfProperty(access: ts.PropertyAccessExpression, checker: ts.TypeChecker): string[] {
  const declarations = checker.getSymbolAtLocation(access.name)?.declarations ?? [];
  return declarations.flatMap((one) => {
    const [, file] = OWN_FILES.exec(one.getSourceFile().fileName) ?? [];
    const isText = ts.isPropertyAssignment(one) && ts.isStringLiteral(one.initializer);
    return file !== undefined && isText ? [`${file}.${access.name.text}`] : [];
  });
}

/** Text in a component that is read by people. */
function wordsOf(node: ts.Node): string | null {
  if (ts.isJsxText(node)) return withLetters(node.text);
  if (!ts.isJsxAttribute(node) || !TEXT_ATTRIBUTES.includes(node.name.getText())) return null;
  return node.initializer !== undefined && ts.isStringLiteral(node.initializer)
    ? withLetters(node.initializer.text)
    : null;
}

function withLetters(text: string): string | null {
  return /\p{L}/u.test(text) ? text.trim() : null;
}
