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
  const called = new Set(["constructor"]);
  for (const file of readdirSync(src, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".ts")) continue;
    const text = readFileSync(join(src, file), "utf8");
    for (const [, name] of text.matchAll(/\bgitlab\s*\.[A-Z]\w+\s*\.(\w+)\(/g)) called.add(name);
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
  const kept = [];
  let isInClass = false;
  let dropped;
  for (const line of text.split("\n")) {
    if (/^var \w+ = class /.test(line)) isInClass = true;
    else if (line === "};") isInClass = false;
    const method = isInClass && !dropped ? /^ {2}(?:async )?([A-Za-z]\w*)\(/.exec(line)?.[1] : undefined;
    if (method && !called.has(method)) dropped = method;
    if (!dropped) kept.push(line);
    if (line === "  }") dropped = undefined;
  }
  if (dropped || isInClass)
    throw new Error("the layout of gitbeaker's file has changed: adapt used-methods.mjs");
  const inner = [...kept.join("\n").matchAll(/\bthis\.([a-z]\w+)\(/g)].map(([, name]) => name);
  const lost = inner.filter((name) => !called.has(name) && new RegExp(`^ {2}${name}\\(`, "m").test(text));
  if (lost.length > 0) throw new Error(`a kept method calls methods that were removed: ${lost.join(", ")}`);
  // Our requester itself reads whole lists, so only the call remains of gitbeaker's own code for that.
  const own = `async function ownGet(service, endpoint2, options) {
  return (await service.requester.get(endpoint2, { searchParams: options })).body;
}`;
  return `${kept
    .join("\n")
    .replace(/\bRequestHelper\.get\(\)/g, "ownGet")
    .replace(/\bRequestHelper\.(post|put|patch|del)\(\)/g, "$1()")}\n${own}`;
}
