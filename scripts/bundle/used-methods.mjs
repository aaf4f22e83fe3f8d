/**
 * Keeps in gitbeaker's resource classes only the methods that our code calls. Bundlers cannot remove methods, and a run
 * uses about a dozen of the hundred methods in its classes.
 */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * @param {string} src folder of our sources
 * @returns {import("esbuild").Plugin}
 */
export function usedMethods(src) {
  /** Such as `Projects.show`. @type {Set<string>} */
  const called = new Set();
  for (const file of readdirSync(src, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".ts")) continue;
    const text = readFileSync(join(src, file), "utf8");
    for (const [, resource, name] of text.matchAll(/\bgitlab\s*\.([A-Z]\w+)\s*\.(\w+)\(/g))
      called.add(`${resource}.${name}`);
  }
  return {
    name: "used-methods",
    setup(build) {
      build.onLoad({ filter: /@gitbeaker\/core\/dist\/index\.mjs$/ }, ({ path }) => ({
        contents: strip(readFileSync(path, "utf8"), called),
        loader: "js",
      }));
    },
  };
}

/** The file is generated: classes are not indented, methods are indented by two spaces, and so are their closing braces. */
function strip(text, called) {
  const usedOf = methodsByClass(text, called);
  const kept = [];
  const lost = [];
  /** The methods to keep of the class that the line is in. @type {ReadonlySet<string> | undefined} */
  let used;
  let isDropped = false;
  for (const line of text.split("\n")) {
    const [, opened] = /^var (\w+) = class /.exec(line) ?? [];
    if (opened !== undefined) used = usedOf(opened);
    else if (line === "};") used = undefined;
    const [, method] = /^ {2}(?:async )?([A-Za-z]\w*)\(/.exec(line) ?? [];
    isDropped ||= used !== undefined && method !== undefined && !used.has(method);
    if (!isDropped) {
      kept.push(line);
      lost.push(...lostIn(line, used));
    }
    if (line === "  }") isDropped = false;
  }
  if (isDropped || used)
    throw new Error("the layout of gitbeaker's file has changed: adapt used-methods.mjs");
  const gone = lost.filter((name) => new RegExp(`^ {2}(?:async )?${name}\\(`, "m").test(text));
  if (gone.length > 0) throw new Error(`a kept method calls methods that were removed: ${gone.join(", ")}`);
  // Our requester itself reads whole lists, so only the call remains of gitbeaker's own code for that.
  const own = `async function ownGet(service, endpoint2, options) {
  return (await service.requester.get(endpoint2, { searchParams: options })).body;
}`;
  return `${kept
    .join("\n")
    .replace(/\bRequestHelper\.get\(\)/g, "ownGet")
    .replace(/\bRequestHelper\.(post|put|patch|del)\(\)/g, "$1()")}\n${own}`;
}

/** Methods of the same class that the line calls, and that are removed. */
function lostIn(line, used) {
  if (!used) return [];
  return [...line.matchAll(/\bthis\.([a-z]\w+)\(/g)].flatMap(([, name]) => (used.has(name) ? [] : [name]));
}

/**
 * The methods of a class that are called on it or on a class below it.
 * @returns {(name: string) => ReadonlySet<string>}
 */
function methodsByClass(text, called) {
  const extended = [...text.matchAll(/^var (\w+) = class extends (\w+)/gm)];
  const parents = new Map(extended.map(([, name, parent]) => [name, parent]));
  /** @type {Map<string | undefined, string[]>} */
  const used = new Map();
  for (const one of called) {
    const [resource, method] = one.split(".");
    for (let name = resource; name !== undefined; name = parents.get(name))
      used.set(name, [...(used.get(name) ?? []), method]);
  }
  return (name) => new Set(["constructor", ...(used.get(name) ?? [])]);
}
