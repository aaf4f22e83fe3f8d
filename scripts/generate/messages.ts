/** Finds the sentences that the program prints, in the syntax trees of its source, each with its code and its advice. */

import { parseSync } from "oxc-parser";
import { type ErrorCode, errorCodes } from "../../src/shared/errors.ts";

export interface Message {
  /** File of `src`, such as `gitlab/network.ts`. */
  readonly file: string;
  /** Each part that differs from run to run is `…`. */
  readonly text: string;
  readonly code: ErrorCode | undefined;
  /** What to do, as the program says it in one case or another. */
  readonly advice: readonly string[];
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Values under these keys document the program: titles, summaries, queries, examples. */
const otherKeys = new Set([
  ...["title", "summary", "description", "about", "examples", "requiredRole", "name", "usage", "sentence"],
  ...["fields", "placeholder", "kind", "content", "example", "remediation", "text", "ruleText", "clause"],
  "asserted",
]);
/** Arguments of these calls, for the same reason. */
const otherCalls = new Set([
  ...["described", "describe", "string", "int", "bool", "strings", "text", "prose", "date", "satisfies"],
  ...["countOrIgnore", "jobNames", "names", "globs", "packageList", "images", "variables", "percent", "most"],
  ...[
    "optional",
    "padEnd",
    "isAbsent",
    "folded",
    "family",
    "section",
    "link",
    "graphql",
    "import",
    "pattern",
  ],
  // Lists of words, and patterns.
  ...["split", "RegExp"],
]);
/** The same of the functions with which controls declare their parameters. Elsewhere, these names mean something else. */
const parameterCalls = new Set(["flag", "regex", "oneOf", "atMost", "Count", "days", "name", "whether"]);
/** Besides errors, these contain texts of help, of pages, of reports or of requests. */
const otherFiles =
  /^(?:init\/(?:policy|steps)|reporting\/(?:formats|html|note|part-values|names)|policy\/presets|rules\/(?:topics|functions|bounds)|inputs\/table|commands\/(?:registry|help|completion|demo|input-flags|command\.ts)|policy\/schema|controls\/subjects)/;

/** A query, markup, a condition, an option of Git, an answer of GitLab or a list of names. */
const notProse =
  /[{}]|<\/?\w|\$[a-z(]|\\|^\d{3} |first: |^--[\w-]+=| == "|^\w+_\w+ \w+_|default-src|[a-z]Type [a-z]/;

/** @param sources text of each file of `src`, by its path below `src` */
export function messagesIn(sources: ReadonlyMap<string, string>): readonly Message[] {
  const all = [...sources]
    .filter(([file]) => !file.startsWith("sandbox/"))
    .flatMap(([file, text]) => inFile(file, text));
  const seen = new Set<string>();
  return all.filter(({ file, text, advice }) => {
    const key = `${file.split("/")[0]} ${text} ${advice}`;
    return !seen.has(key) && seen.add(key);
  });
}

function inFile(file: string, source: string): Message[] {
  const program = parseSync(file, source).program as unknown as Node;
  const constants = constantsOf(program);
  const found: Message[] = [];
  /** Literals that are the advice of another one. */
  const used = new Set<unknown>();

  /** The outermost literals; the parts of a template that differ are not texts of their own. */
  function textsOf(node: unknown, mayFollow = true): string[] {
    const literals: string[] = [];
    walk(node, [], (one, parents) => {
      const text = literal(one);
      if (text === undefined || isDocumentation(parents, file)) return;
      if (parents.some(({ type }) => type === "TemplateLiteral")) return;
      used.add(one);
      literals.push(text);
    });
    const isName = literals.length === 0 && (node as Node | undefined)?.type === "Identifier";
    return isName && mayFollow ? textsOf(constants.get(nameOf(node)), false) : literals;
  }

  function add(message: unknown, advice: unknown, code: ErrorCode | undefined): void {
    const texts = textsOf(message).map(shown).filter(isWords);
    const say = textsOf(advice).map(shown).filter(isWords);
    // Some errors have GitLab's own words.
    if (texts.length === 0 && say.length > 0) texts.push("…");
    for (const text of texts) found.push({ file, text, code, advice: say });
  }

  walk(program, [], (node) => {
    const entry = entryOf(node);
    if (entry && !used.has(node)) add(...entry);
  });
  if (otherFiles.test(file)) return found;
  walk(program, [], (node, parents) => {
    const text = literal(node);
    if (text === undefined || used.has(node) || isDocumentation(parents, file) || !isSentence(text)) return;
    // A result of a control has no full stop. This is a part of a description.
    if (file.startsWith("controls/") && text.endsWith(".")) return;
    found.push({ file, text: shown(text), code: undefined, advice: [] });
  });
  return found;
}

type Entry = readonly [message: unknown, advice: unknown, code: ErrorCode | undefined];

/** A message with its advice: an error, a row of a table, a finding of `doctor`. */
function entryOf(node: Node): Entry | undefined {
  const list = (key: string) => (node[key] as readonly Node[] | undefined) ?? [];
  if (node.type === "NewExpression" && /^(?:Run|GitLab)Error$/.test(nameOf(node.callee))) {
    const [code, message, options] = list("arguments");
    const members = (options?.properties as readonly Node[] | undefined) ?? [];
    const advice = members.find((one) => nameOf(one.key) === "advice")?.value;
    return [message, advice, codeOf(code)];
  }
  if (node.type === "CallExpression") {
    const args = list("arguments");
    const [first, second] = args;
    if (/^(?:problem|warning|skipped)$/.test(nameOf(node.callee))) return [first, second, undefined];
    const at = args.findIndex((one) => codeOf(one) !== undefined);
    return at >= 0 && args.length > at + 2 ? [args[at + 1], args[at + 2], codeOf(args[at])] : undefined;
  }
  if (node.type === "ArrayExpression") {
    const parts = list("elements");
    const at = parts.findIndex((one) => codeOf(one) !== undefined);
    if (at >= 0 && parts.length === at + 3) return [parts[at + 1], parts[at + 2], codeOf(parts[at])];
    // Rows of the table of network failures: codes, whether trying again can help, message, advice.
    const isRow = parts.length === 4 && typeof parts[1]?.value === "boolean";
    return isRow ? [parts[2], parts[3], "GITLAB_UNAVAILABLE"] : undefined;
  }
  return undefined;
}

function walk(
  node: unknown,
  parents: readonly Node[],
  visit: (node: Node, parents: readonly Node[]) => void,
): void {
  if (Array.isArray(node)) {
    for (const one of node) walk(one, parents, visit);
    return;
  }
  if (typeof node !== "object" || node === null || !("type" in node)) return;
  visit(node as Node, parents);
  for (const value of Object.values(node))
    if (typeof value === "object") walk(value, [...parents, node as Node], visit);
}

function constantsOf(program: Node): Map<string, unknown> {
  const constants = new Map<string, unknown>();
  walk(program, [], (node) => {
    if (node.type === "VariableDeclarator") constants.set(nameOf(node.id), node.init);
  });
  return constants;
}

function nameOf(node: unknown): string {
  const { name, value, property } = (node ?? {}) as Record<string, unknown>;
  return property === undefined ? String(name ?? value ?? "") : nameOf(property);
}

function codeOf(node: Node | undefined): ErrorCode | undefined {
  const value = node?.value;
  return typeof value === "string" && Object.hasOwn(errorCodes, value) ? (value as ErrorCode) : undefined;
}

/** Text of a literal, with `…` for each expression in it. */
function literal(node: Node | undefined): string | undefined {
  if (node?.type === "Literal" && typeof node.value === "string") return node.value;
  if (node?.type !== "TemplateLiteral") return undefined;
  const parts = node.quasis as readonly { readonly value: { readonly cooked: string } }[];
  return parts.map(({ value }) => value.cooked).join("…");
}

/** Whether the nearest property or call that contains a literal is documentation. */
function isDocumentation(parents: readonly Node[], file: string): boolean {
  for (const parent of parents.toReversed()) {
    if (/Function/.test(parent.type)) return false;
    if (parent.type === "ImportDeclaration" || parent.type === "ImportExpression") return true;
    if (parent.type === "Property" && otherKeys.has(nameOf(parent.key))) return true;
    if (parent.type === "VariableDeclarator" && nameOf(parent.id) === "meaning") return true;
    if (!/^(?:Call|New)Expression$/.test(parent.type)) continue;
    const callee = nameOf(parent.callee);
    return otherCalls.has(callee) || (file.startsWith("controls/") && parameterCalls.has(callee));
  }
  return false;
}

/** What an error says is a text if it has a word at all. */
function isWords(text: string): boolean {
  return /[a-z]{3}/.test(text) && text.includes(" ");
}

/** Words of three letters or more tell a sentence from a name and from what only joins others. */
function isSentence(text: string): boolean {
  const words = text.match(/[A-Za-z][a-z]{2,}/g) ?? [];
  return words.length >= 2 && text.trim().split(/\s+/).length >= 3 && !notProse.test(text);
}

/** In one line, and with the names of inputs as the component has them. */
function shown(text: string): string {
  return text.replace(/[‹›]/g, "").replace(/\s+/g, " ").replace(/…{2,}/g, "…").trim();
}
