/**
 * Packs a program and its parts into one file, in which a part costs nothing until it is used. V8 reads a file of 2 MB as
 * one text for 50 ms and more. So each part is packed by itself, and all stand in a comment, of which V8 only looks for the
 * end: in the source text of a function that is never called. A part is compiled when another part first requires it.
 *
 * The file has neither `import` nor `require`, so it runs under any name, and beside any package.json.
 */

import { relative } from "node:path";
import { deflateRawSync } from "node:zlib";
import { transform } from "esbuild";
import { asPart, loader, requireWhole } from "./parts.mjs";
import { starter } from "./starter.mjs";

/**
 * @param {{ path: string; text: string }[]} files modules, the program among them
 * @param {string} folder the one that all are in
 * @param {string} program its path in that folder
 * @param {import("esbuild").TransformOptions} options
 */
export async function oneFile(files, folder, program, options) {
  const modules = files.filter(({ path }) => path.endsWith(".js"));
  const whole = await Promise.all(
    modules.map(async ({ path, text }) => ({
      name: relative(folder, path),
      text: await asPart(text, relative(folder, path), options),
    })),
  );
  requireWhole(whole);
  const parts = whole.map(({ name, text }) => ({
    name,
    code: deflateRawSync(text, { level: 9 }).toString("base64"),
  }));
  // The program first, since every run reads it.
  const rank = ({ name }) => `${name === program ? 0 : 1}${name}`;
  parts.sort((one, other) => (rank(one) < rank(other) ? -1 : 1));
  const places = {};
  let at = 0;
  for (const { name, code } of parts) {
    places[name] = [at, at + code.length];
    at += code.length;
  }
  const { code } = await transform(loader(program, packed(places)), { minify: true, lineLimit: 160 });
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

/** How a part is found in the comment. */
function packed(places) {
  const setUp = `
  const { inflateRawSync } = builtIn("node:zlib");
  const places = ${JSON.stringify(places)};
  const whole = Function.prototype.toString.call($parts);
  const start = whole.indexOf("\\n") + 1;
  const placeOf = (at) => start + at + Math.floor(at / ${lineLength});
  function unpacked([from, to]) {
    return inflateRawSync(Buffer.from(whole.slice(placeOf(from), placeOf(to)), "base64")).toString();
  }`;
  return { setUp, text: "unpacked(places[path])", options: '{ filename: "countersign/" + path }' };
}
