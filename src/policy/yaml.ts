/**
 * Reads YAML 1.2 strictly, with positions: duplicate keys, unknown tags and alias bombs are errors. JSON is YAML too.
 */

import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  Parser,
  parseDocument,
  visit,
} from "yaml";
import type { Locate, PlacedProblem, PolicyDocument, Position } from "./document.ts";

/** Far more than people write, and far less than what expands into millions of nodes. */
const maxAliases = 50;
/** Far more than a policy needs. The reader recurses, and Node may abort if its stack overflows. */
const maxDepth = 100;

const start: Position = { line: 1, column: 1 };
const tooDeep: PlacedProblem = { ...start, message: "is nested too deeply" };

/** Where the library speaks to programmers. */
const ownWords: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: "the file has several YAML documents, separated by ---, but may have only one",
};

export function parseYaml(text: string): PolicyDocument {
  const composed = compose(text);
  if (!composed) return { errors: [tooDeep] };
  const { document, at } = composed;
  const complaints = [
    ...[...document.errors, ...document.warnings].map(({ pos: [offset], code, message }) => ({
      offset,
      message: ownWords[code] ?? message,
    })),
    ...repeated(document).map(({ key, offset }) => ({ offset, message: `the key ${key} occurs twice` })),
  ];
  if (complaints.length > 0) {
    const errors = complaints.slice(0, 20);
    return { errors: errors.map(({ offset, message }) => ({ ...at(offset), message: sentence(message) })) };
  }
  let aliases = 0;
  visit(document, { Alias: () => void aliases++ });
  if (aliases > maxAliases)
    return { errors: [{ ...start, message: `uses more than ${maxAliases} aliases` }] };
  try {
    const data: unknown = document.toJS({ maxAliasCount: maxAliases });
    return { data, places: async () => locateBy(composed) };
  } catch (error) {
    const message = sentence(error instanceof Error ? error.message : "cannot be read");
    return { errors: [{ ...start, message }] };
  }
}

/** Every repeated key of an object in valid JSON. */
export function repeatedKeys(json: string): readonly PlacedProblem[] {
  const composed = compose(json);
  if (!composed) return [tooDeep];
  const { document, at } = composed;
  return repeated(document).map(({ key, offset }) => ({
    ...at(offset),
    message: `the key ${key} occurs twice`,
  }));
}

/** Locations in valid JSON. What only YAML forbids, such as indenting with tabs, does not change them. */
export function locateIn(json: string): Locate {
  const composed = compose(json);
  return composed ? locateBy(composed) : () => start;
}

interface Composed {
  readonly document: Document;
  readonly at: (offset: number) => Position;
}

/** Undefined if the text is nested too deeply. */
function compose(text: string): Composed | undefined {
  if (isTooDeep(text)) return undefined;
  const lines = new LineCounter();
  const document = parseDocument(text, {
    version: "1.2",
    lineCounter: lines,
    prettyErrors: false,
    // The library compares each key with every other one, which takes minutes for a hundred thousand keys.
    uniqueKeys: false,
  });
  return {
    document,
    at(offset) {
      const { line, col } = lines.linePos(offset);
      return { line: Math.max(line, 1), column: Math.max(col, 1) };
    },
  };
}

/** Runs only the first of the reader's two steps, which keeps its own stack and does not recurse. */
function isTooDeep(text: string): boolean {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    // The parser advances only while its results are taken.
    for (const _ of parser.next(lexeme));
    if (parser.stack.length > maxDepth) return true;
  }
  return false;
}

/** All errors, in the order of the text. */
function repeated(document: Document): readonly { readonly key: unknown; readonly offset: number }[] {
  const found: { key: unknown; offset: number }[] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) found.push({ key: key.value, offset: key.range?.[0] ?? 0 });
        seen.add(key.value);
      }
    },
  });
  return found.sort((a, b) => a.offset - b.offset);
}

function locateBy({ document, at }: Composed): Locate {
  const offsets = offsetsIn(document);
  return (path, atKey = false) => {
    for (let length = path.length; length > 0; length--) {
      const { key, value } = offsets.get(JSON.stringify(path.slice(0, length))) ?? {};
      const offset = atKey && length === path.length ? (key ?? value) : value;
      if (offset !== undefined) return at(offset);
    }
    return start;
  };
}

interface Offsets {
  readonly key: number | undefined;
  readonly value: number | undefined;
}

/** Keys are paths, written as JSON. */
function offsetsIn({ contents }: Document): ReadonlyMap<string, Offsets> {
  const offsets = new Map<string, Offsets>();
  walk(contents, [], undefined);
  return offsets;

  function walk(node: unknown, path: readonly (string | number)[], key: number | undefined): void {
    offsets.set(JSON.stringify(path), { key, value: isNode(node) ? node.range?.[0] : undefined });
    if (isSeq(node))
      for (const [index, item] of node.items.entries()) walk(item, [...path, index], undefined);
    if (!isMap(node)) return;
    for (const pair of node.items) {
      if (isScalar(pair.key)) walk(pair.value, [...path, String(pair.key.value)], pair.key.range?.[0]);
    }
  }
}

/** Turns the library's message into the rest of a sentence. */
function sentence(message: string): string {
  const first = (message.split("\n")[0] ?? "").replace(/[.:]$/, "");
  return `${first.charAt(0).toLowerCase()}${first.slice(1)}`;
}
