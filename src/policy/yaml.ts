/** YAML 1.2 with positions, strict: duplicate keys, unknown tags and alias bombs are errors. JSON is YAML too. */

import { type Document, isMap, isNode, isScalar, LineCounter, type Pair, parseDocument, visit } from "yaml";
import type { Locate, PlacedProblem, PolicyDocument, Position } from "./document.ts";

/** Far above what people write by hand, far below what expands into millions of nodes. */
const maxAliases = 50;

const start: Position = { line: 1, column: 1 };

export function parseYaml(text: string): PolicyDocument {
  const composed = compose(text, true);
  if (!composed) return { errors: [{ ...start, message: "is nested too deeply" }] };
  const { document, at } = composed;
  const complaints = [...document.errors, ...document.warnings];
  if (complaints.length > 0) {
    return {
      errors: complaints
        .slice(0, 20)
        .map(({ pos, message }) => ({ ...at(pos[0]), message: sentence(message) })),
    };
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

/** Every key of valid JSON that its object already has. */
export function repeatedKeys(json: string): PlacedProblem[] {
  const composed = compose(json, false);
  const problems: PlacedProblem[] = [];
  if (!composed) return [{ ...start, message: "has a key twice, and is nested too deeply to tell where" }];
  const { document, at } = composed;
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) {
          problems.push({ ...at(key.range?.[0] ?? 0), message: `the key ${key.value} is there twice` });
        }
        seen.add(key.value);
      }
    },
  });
  return problems;
}

/** Places in valid JSON; what YAML forbids beyond JSON, such as indenting with tabs, changes none of them. */
export function locateIn(json: string): Locate {
  const composed = compose(json, false);
  return composed ? locateBy(composed) : () => start;
}

interface Composed {
  readonly document: Document.Parsed;
  readonly at: (offset: number) => Position;
}

/** Undefined for a document of nothing but brackets: the parser recurses, and its stack ends. */
function compose(text: string, uniqueKeys: boolean): Composed | undefined {
  const lines = new LineCounter();
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  try {
    const options = { version: "1.2", lineCounter: lines, prettyErrors: false, uniqueKeys } as const;
    return { document: parseDocument(text, options), at };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function locateBy({ document, at }: Composed): Locate {
  return (path, atKey = false) => {
    for (let length = path.length; length > 0; length--) {
      const here = path.slice(0, length);
      const key = atKey && length === path.length ? keyOffset(document, here) : undefined;
      const offset = key ?? nodeOffset(document, here);
      if (offset !== undefined) return at(offset);
    }
    return start;
  };
}

function nodeOffset(document: Document, path: readonly PropertyKey[]): number | undefined {
  const node: unknown = document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}

function keyOffset(document: Document, path: readonly PropertyKey[]): number | undefined {
  const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find(({ key }: Pair) => isScalar(key) && key.value === path.at(-1));
  return pair && isNode(pair.key) ? pair.key.range?.[0] : undefined;
}

/** The library's message as the rest of a sentence of ours. */
function sentence(message: string): string {
  const first = (message.split("\n")[0] ?? "").replace(/[.:]$/, "");
  return `${first.charAt(0).toLowerCase()}${first.slice(1)}`;
}
