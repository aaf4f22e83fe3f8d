/**
 * Adds an entry to `include:` of a `.gitlab-ci.yml`, or replaces one. Only text is inserted or replaced, so that
 * everything else stays byte for byte the same: comments, order, quotes and line ends.
 */

import {
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseAllDocuments,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { apply, type Edit, insertAfterLine, lineStart, lineStarts } from "./edits.ts";
import { blockLines, type Entry, flowText } from "./entry.ts";

export type Change =
  /** `found` is the entry that is already there. */
  | { readonly kind: "unchanged"; readonly found: unknown }
  | { readonly kind: "changed"; readonly text: string }
  /** What must be done by hand, and why. */
  | { readonly kind: "refused"; readonly reason: string };

/**
 * @param isOwn recognizes an entry that is already there
 * @param replaces such an entry is replaced
 */
export function withInclude(
  text: string,
  entry: Entry,
  isOwn: (entry: unknown) => boolean,
  replaces: boolean,
): Change {
  try {
    return changed(text, entry, isOwn, replaces);
  } catch (error) {
    // An alias without an anchor is found only when its value is needed.
    if (error instanceof ReferenceError)
      return { kind: "refused", reason: `it is not valid YAML: ${error.message}` };
    throw error;
  }
}

function changed(text: string, entry: Entry, isOwn: (entry: unknown) => boolean, replaces: boolean): Change {
  const read = mainDocument(text);
  if (typeof read === "string") return { kind: "refused", reason: read };
  const { document, contents } = read;
  const before = dataOf(document);
  const entries = listOf(before.include);
  const own = entries.findIndex(isOwn);
  if (own >= 0 && (!replaces || isSame(entries[own], entry)))
    return { kind: "unchanged", found: entries[own] };
  const eol = /\r\n/.test(text) ? "\r\n" : "\n";
  const pair = contents && lastInclude(contents);
  const edits = pair
    ? own >= 0
      ? replaced(text, pair, own, entry, eol)
      : added(text, pair, entry, eol)
    : [onTop(text, contents, entry, eol)];
  if (edits === undefined)
    return { kind: "refused", reason: "its include: has a form that cannot be extended safely" };
  const wanted = own >= 0 ? entries.with(own, entry) : [...entries, entry];
  const result = apply(text, edits);
  return isAsWanted(result, before, wanted)
    ? { kind: "changed", text: result }
    : { kind: "refused", reason: "adding to its include: would change something else" };
}

/** A header with `spec:` is a document of its own before the configuration. */
function mainDocument(text: string): { document: Document; contents: YAMLMap | undefined } | string {
  const documents = parseAllDocuments(text, {
    // GitLab reads YAML 1.1, where a repeated key is not an error.
    ...{ version: "1.1", merge: true, uniqueKeys: false, prettyErrors: false, logLevel: "silent" },
  }) as Document.Parsed[];
  const error = documents.flatMap(({ errors }) => errors)[0];
  if (error) return `it is not valid YAML: ${error.message}`;
  if (documents.length > 2) return "it has more than two documents";
  const document = documents.at(-1) ?? (parseAllDocuments("{}")[0] as Document.Parsed);
  const { contents } = document;
  if (contents === null || documents.length === 0 || (isScalar(contents) && contents.value === null))
    return { document, contents: undefined };
  if (!isMap(contents) || contents.flow) return "it is not a block of keys and values";
  return { document, contents };
}

function dataOf(document: Document): Readonly<Record<string, unknown>> {
  return (document.toJS({ maxAliasCount: -1 }) ?? {}) as Readonly<Record<string, unknown>>;
}

function listOf(include: unknown): readonly unknown[] {
  return include === null || include === undefined ? [] : [include].flat();
}

/** Of a repeated key the last one counts. */
function lastInclude({ items }: YAMLMap): Pair | undefined {
  return items.findLast((pair) => isPair(pair) && isScalar(pair.key) && pair.key.value === "include");
}

/** Before the first key and the comment that is directly above it. */
function onTop(text: string, contents: YAMLMap | undefined, entry: Entry, eol: string): Edit {
  const block = ["include:", ...itemLines(entry, "  ")].map((line) => line + eol).join("");
  const first = contents?.items[0]?.key as Node | undefined;
  if (!first?.range) {
    const end = text.length;
    return { from: end, to: end, text: (/(?:^\ufeff?|\n)$/.test(text) ? "" : eol) + block };
  }
  const start = lineStart(text, first.range[0]);
  const top = aboveComment(text, start);
  return { from: top, to: top, text: block + eol };
}

/** Start of the comment lines that end directly above `at`. */
function aboveComment(text: string, at: number): number {
  let start = at;
  while (start > 0) {
    const before = lineStart(text, start - 1);
    if (!/^[ \t]*#/.test(text.slice(before, start))) break;
    start = before;
  }
  // A comment at the very top is about the whole file, or names its schema to editors.
  return start === lineStart(text, 0) ? at : start;
}

function added(text: string, { key, value }: Pair, entry: Entry, eol: string): readonly Edit[] | undefined {
  const node = value as Node | null;
  if (!(key as Node).range) return undefined;
  const keyEnd = (key as Node).range?.[1] ?? 0;
  if (node === null || (isScalar(node) && node.value === null)) {
    // `null` and `~` go, nothing stays.
    const [from, to] = node?.range ?? [keyEnd, keyEnd];
    return [
      ...(from < to ? [{ from, to, text: "" }] : []),
      insertAfterLine(text, Math.max(keyEnd, to), itemLines(entry, "  "), eol),
    ];
  }
  if (!node.range || node.tag?.startsWith("!") || !(isSeq(node) || isMap(node) || isScalar(node)))
    return undefined;
  if (isSeq(node))
    return node.flow
      ? intoFlow(node, entry)
      : [afterLast(text, node, entry, eol)].flatMap((one) => one ?? []);
  if (node.anchor !== undefined) return undefined;
  if (isScalar(node) && /BLOCK/.test(node.type ?? "")) return undefined;
  return asList(text, node, keyEnd, entry, eol);
}

/** One entry becomes a list of two. A block of several lines moves to the right. */
function asList(
  text: string,
  node: Node,
  keyEnd: number,
  entry: Entry,
  eol: string,
): readonly Edit[] | undefined {
  const [from = 0, to = 0] = node.range ?? [];
  const start = lineStart(text, from);
  const isOnKeyLine = lineStart(text, keyEnd) === start;
  const indent = isOnKeyLine ? "  " : text.slice(start, from);
  if (indent.trim() !== "") return undefined;
  const first = isOnKeyLine
    ? { from: keyEnd + 1, to: from, text: `${eol}  - ` }
    : { from, to: from, text: "- " };
  const shifts = lineStarts(text, from, to).map((at) => ({
    from: at,
    to: at,
    text: isOnKeyLine ? "    " : "  ",
  }));
  return [first, ...shifts, insertAfterLine(text, to, itemLines(entry, indent), eol)];
}

function afterLast(text: string, { items }: YAMLSeq, entry: Entry, eol: string): Edit | undefined {
  const last = items.at(-1) as Node | undefined;
  const first = items[0] as Node | undefined;
  if (!last?.range || !first?.range) return undefined;
  const indent = /^([ ]*)-/.exec(text.slice(lineStart(text, dashBefore(text, first.range[0]))))?.[1];
  return indent === undefined
    ? undefined
    : insertAfterLine(text, last.range[1], itemLines(entry, indent), eol);
}

function dashBefore(text: string, at: number): number {
  return text.lastIndexOf("-", at - 1);
}

function intoFlow({ items, range }: YAMLSeq, entry: Entry): readonly Edit[] | undefined {
  if (!range) return undefined;
  const last = (items.at(-1) as Node | undefined)?.range;
  const at = last ? last[1] : range[0] + 1;
  return [{ from: at, to: at, text: `${last ? ", " : ""}${flowText(entry)}` }];
}

function replaced(
  text: string,
  { value }: Pair,
  index: number,
  entry: Entry,
  eol: string,
): readonly Edit[] | undefined {
  const list = isSeq(value) ? value : undefined;
  const node = (list ? list.items[index] : value) as (Node & { flow?: boolean }) | undefined;
  if (!node?.range || (!isMap(node) && !isScalar(node))) return undefined;
  const [from, end] = node.range;
  // The end of a block includes the line break before what follows.
  const to = from + text.slice(from, end).trimEnd().length;
  const start = lineStart(text, from);
  const isFlow = list?.flow === true || node.flow === true || (isScalar(node) && !list);
  if (isFlow) return [{ from, to, text: flowText(entry) }];
  const indent = " ".repeat(from - start);
  return [{ from, to, text: blockLines(entry).join(`${eol}${indent}`) }];
}

function itemLines(entry: Entry, indent: string): readonly string[] {
  return blockLines(entry).map((line, index) => `${indent}${index === 0 ? "- " : "  "}${line}`);
}

/** Nothing but `include` may differ, and it must be as wanted. */
function isAsWanted(
  text: string,
  before: Readonly<Record<string, unknown>>,
  wanted: readonly unknown[],
): boolean {
  const read = mainDocument(text);
  if (typeof read === "string") return false;
  const { include, ...rest } = dataOf(read.document);
  const { include: _, ...others } = before;
  return isSame(listOf(include), wanted) && isSame(rest, others);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
