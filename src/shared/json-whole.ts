/**
 * A small JSON file, parsed at once, as most are: the engine's parser is several times as fast as the reader of a stream that
 * has just been compiled. It judges only what the reader would accept, and leaves everything else to it.
 */

import type { JsonLimits } from "./json-limits.ts";

/** Takes most reports and SBOMs. A larger file would have warmed the reader up, and this asks no clock meanwhile. */
const mostBytes = 2 ** 20;

type Kinds = Readonly<Record<string, "object" | "list">>;

/** The most bytes that are parsed at once: none if an object below the top is opened, whose keys nobody counts here. */
export function mostWhole(opens: Kinds, limits: JsonLimits): number {
  const isFlat = Object.entries(opens).every(([path, kind]) => path === "" || kind === "list");
  return isFlat ? Math.min(mostBytes, limits.maxBytes, limits.maxStringBytes, limits.maxValueBytes) : 0;
}

/** Undefined if the reader must judge it: it may refuse it, or meet its keys in another order. */
export function wholeValue(bytes: Uint8Array, opens: Kinds, { maxDepth, maxKeys }: JsonLimits): unknown {
  let text: string;
  let value: unknown;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value) !== (opens[""] === "list"))
    return undefined;
  const commas = commasAtTop(text, maxDepth);
  if (commas === undefined || Array.isArray(value)) return commas === undefined ? undefined : value;
  const keys = Object.keys(value);
  // With one key twice, there are fewer keys than members. Keys that are numbers come first, wherever they are written.
  const isPlain = keys.length === commas + 1 || keys.length + commas === 0;
  return isPlain && keys.length <= maxKeys && !keys.some((key) => /^\d+$/.test(key)) ? value : undefined;
}

/** Between the members of the top level. Undefined if there are more levels. @param text valid JSON */
function commasAtTop(text: string, levels: number): number | undefined {
  let rest = text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|[^"{}[\],]+/g, "");
  let removed = 0;
  // The engine removes innermost levels faster than the loop below, which is compiled anew, walks them.
  for (; removed < 2 && !/^[{[],*[}\]]$/.test(rest); removed++) rest = rest.replace(/\{,*\}|\[,*\]/g, "");
  let [depth, deepest, commas] = [0, 0, 0];
  for (let at = 0; at < rest.length; at++) {
    const char = rest[at];
    if (char === ",") commas += depth === 1 ? 1 : 0;
    else if (char === "{" || char === "[") deepest = Math.max(deepest, ++depth);
    else depth--;
  }
  return deepest + removed > levels ? undefined : commas;
}
