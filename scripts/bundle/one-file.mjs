/**
 * Packs a program and its parts into one file, in which a part costs nothing until it is used. V8 reads a file of 2 MB as
 * one text for 50 ms and more. So each part is packed by itself, and all stand in a comment, of which V8 only looks for the
 * end: in the source text of a function that is never called. A part is compiled when another part first requires it.
 *
 * The file has neither `import` nor `require`, so it runs under any name, and beside any package.json.
 */

import { basename } from "node:path";
import { deflateRawSync } from "node:zlib";
import { transform } from "esbuild";
import { starter } from "./starter.mjs";

/**
 * @param {{ path: string; text: string }[]} files modules, the program among them
 * @param {string} program its file name
 * @param {import("esbuild").TransformOptions} options
 */
export async function oneFile(files, program, options) {
  const parts = [];
  for (const { path, text } of files) {
    if (!path.endsWith(".js")) continue;
    const { code } = await transform(text, {
      ...options,
      format: "cjs",
      // An import becomes a call of `require`, which is the loader's.
      supported: { "dynamic-import": false },
    });
    parts.push({ name: basename(path), code: deflateRawSync(code, { level: 9 }).toString("base64") });
  }
  if (new Set(parts.map(({ name }) => name)).size < parts.length) throw new Error("two parts have one name");
  // The program first, since every run reads it.
  const rank = ({ name }) => `${name === program ? 0 : 1}${name}`;
  parts.sort((one, other) => (rank(one) < rank(other) ? -1 : 1));
  const places = {};
  let at = 0;
  for (const { name, code } of parts) {
    places[name] = [at, at + code.length];
    at += code.length;
  }
  const { code } = await transform(loader(places, program), { minify: true, lineLimit: 160 });
  return `${starter("$start()")}${code}function $parts(){/*
${lines(parts.map(({ code }) => code).join(""))}
*/}
`;
}

/** As long as lines may be. A crash prints the line in which it happened. */
const lineLength = 1000;

function lines(text) {
  return Array.from({ length: Math.ceil(text.length / lineLength) }, (_, line) =>
    text.slice(line * lineLength, (line + 1) * lineLength),
  ).join("\n");
}

/** A part is a module of CommonJS, so that two parts can import from each other. */
function loader(places, program) {
  return `async function $start() {
  const { createRequire } = await import("node:module");
  const places = ${JSON.stringify(places)};
  const whole = Function.prototype.toString.call($parts);
  const start = whole.indexOf("\\n") + 1;
  const placeOf = (at) => start + at + Math.floor(at / ${lineLength});
  const builtIn = createRequire(process.execPath);
  const { compileFunction } = builtIn("node:vm");
  const { inflateRawSync } = builtIn("node:zlib");
  const loaded = Object.create(null);
  function require(path) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (!path.startsWith(".") || !places[name]) return builtIn(path);
    const known = loaded[name];
    if (known) return known.exports;
    const [from, to] = places[name];
    const packed = Buffer.from(whole.slice(placeOf(from), placeOf(to)), "base64");
    const text = inflateRawSync(packed).toString();
    const module = loaded[name] = { exports: {} };
    const parameters = ["require", "module", "exports"];
    compileFunction(text, parameters, { filename: "countersign/" + name })(require, module, module.exports);
    return module.exports;
  }
  require("./${program}");
}
`;
}
