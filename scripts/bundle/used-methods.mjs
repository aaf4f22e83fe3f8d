/**
 * Leaves in gitbeaker's resource classes only the methods that our code calls: bundlers cannot drop methods, and a
 * run uses a dozen of some hundred in the classes it needs.
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

/** The file is generated: classes begin at the margin, methods two spaces in, and end with a brace of their own there. */
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
    throw new Error("gitbeaker's file is laid out in another way: look at used-methods.mjs");
  const inner = [...kept.join("\n").matchAll(/\bthis\.([a-z]\w+)\(/g)].map(([, name]) => name);
  const lost = inner.filter((name) => !called.has(name) && new RegExp(`^ {2}${name}\\(`, "m").test(text));
  if (lost.length > 0) throw new Error(`a method that is kept calls others that are not: ${lost.join(", ")}`);
  // Our requester reads whole lists itself, so that nothing is left of gitbeaker's own reading but the call.
  const own = `async function ownGet(service, endpoint2, options) {
  return (await service.requester.get(endpoint2, { searchParams: options })).body;
}`;
  return `${kept
    .join("\n")
    .replace(/\bRequestHelper\.get\(\)/g, "ownGet")
    .replace(/\bRequestHelper\.(post|put|patch|del)\(\)/g, "$1()")}\n${own}`;
}
