/** YAML 1.2 with positions, strict: duplicate keys, unknown tags and alias bombs are errors. */

import { isMap, isNode, isScalar, LineCounter, type Pair, parseDocument, visit } from "yaml";
import type { Locate, PolicyDocument, Position } from "./document.ts";

/** Far above what people write by hand, far below what expands into millions of nodes. */
const maxAliases = 50;

export function parseYaml(text: string): PolicyDocument {
  const lines = new LineCounter();
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  let document: Parsed;
  try {
    document = parseDocument(text, {
      version: "1.2",
      lineCounter: lines,
      prettyErrors: false,
      uniqueKeys: true,
    });
  } catch (error) {
    // The parser recurses: a document of nothing but brackets ends its stack.
    if (error instanceof RangeError)
      return { errors: [{ line: 1, column: 1, message: "is nested too deeply" }] };
    throw error;
  }
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
    return { errors: [{ line: 1, column: 1, message: `uses more than ${maxAliases} aliases` }] };
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: maxAliases });
  } catch (error) {
    return {
      errors: [
        { line: 1, column: 1, message: sentence(error instanceof Error ? error.message : "cannot be read") },
      ],
    };
  }
  const locate: Locate = (path, atKey = false) => {
    for (let length = path.length; length > 0; length--) {
      const here = path.slice(0, length);
      const key = atKey && length === path.length ? keyOffset(document, here) : undefined;
      const offset = key ?? nodeOffset(document, here);
      if (offset !== undefined) return at(offset);
    }
    return { line: 1, column: 1 };
  };
  return { data, places: async () => locate };
}

type Parsed = ReturnType<typeof parseDocument>;

function nodeOffset(document: Parsed, path: readonly PropertyKey[]): number | undefined {
  const node: unknown = document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}

function keyOffset(document: Parsed, path: readonly PropertyKey[]): number | undefined {
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
