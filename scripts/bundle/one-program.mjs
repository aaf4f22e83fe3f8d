/**
 * Puts every chunk that a program loads at its start back into the program's own file. The bundler moves everything that
 * the program shares with parts that load on demand into chunks, so the start would open twenty small files. After this
 * step, the parts import from the program instead.
 *
 * The program must not use a top-level await. A part that imports the program would wait for it, and both would never end.
 */

import { createHash } from "node:crypto";
import { basename, dirname, relative, resolve } from "node:path";
import { build } from "esbuild";

const sha256 = (text) => createHash("sha256").update(text).digest("hex");

/**
 * @param {ReturnType<typeof import("./stable-names.mjs").stableNames>} split a build with `splitting`
 * @param {string} program its entry's output path, from the working folder
 * @param {import("esbuild").BuildOptions & { absWorkingDir: string }} options those of the split build
 * @returns {Promise<{ path: string; text: string }[]>} all files of the build, without the chunks that were put back
 */
export async function oneProgram({ outputs, files }, program, options) {
  const pathOf = (name) => resolve(options.absWorkingDir, name);
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const main = pathOf(program);
  const atStart = loadedWith(outputs, program);
  const together = [...atStart, ...tiny(outputs, texts, atStart, pathOf)];
  /** The program exports what its chunks export. Each name gets a short prefix that is computed from the chunk's name. */
  const prefixes = new Map(
    shortest(together.map((name) => sha256(basename(name)))).map((digest, index) => [
      pathOf(together[index]),
      `$${digest}`,
    ]),
  );

  const parts = [...texts].filter(([path]) => !prefixes.has(path));
  const redirected = parts.map(([path, text]) => ({ path, text: redirect(path, text, main, prefixes) }));
  const asked = new Set(redirected.flatMap(({ text }) => text.match(/\$[\w$]+/g) ?? []));

  const contents = together.map((name) => {
    const { exports } = outputs[name];
    const names = exports
      .map((one) => [one, `${prefixes.get(pathOf(name))}${one}`])
      .filter(([, as]) => asked.has(as));
    return `export {${names.map(([one, as]) => `${one} as ${as}`).join(",")}} from "${pathOf(name)}";`;
  });
  const { outputFiles: made } = await build({
    ...options,
    entryPoints: undefined,
    outdir: undefined,
    outfile: main,
    splitting: false,
    alias: {},
    legalComments: "none",
    stdin: { contents: contents.join("\n"), resolveDir: dirname(main) },
    plugins: [fromMemory(texts, prefixes)],
  });
  return [...made.map(({ path, text }) => ({ path, text })), ...redirected];
}

/** The entry and every chunk that it imports statically, at any depth. */
function loadedWith(outputs, name, found = new Set()) {
  if (found.has(name)) return found;
  found.add(name);
  for (const { path, kind } of outputs[name].imports) {
    if (kind === "import-statement" && outputs[path]) loadedWith(outputs, path, found);
  }
  return found;
}

/** As many digits of each as tell it from the others, at least two. */
function shortest(digests) {
  return digests.map((digest) => {
    let digits = 2;
    while (digests.filter((other) => other.startsWith(digest.slice(0, digits))).length > 1) digits++;
    return digest.slice(0, digits);
  });
}

/** As much of a program as opening one more file costs is some 9 KB; these few chunks together have 1 KB. */
const mostTinyBytes = 350;
const fewestImporters = 16;

/** Chunks of many parts that are not worth a file of their own, and that load nothing which the start does not load. */
function tiny(outputs, texts, atStart, pathOf) {
  const importers = (name) =>
    Object.values(outputs).filter(({ imports }) => imports.some(({ path }) => path === name)).length;
  return Object.entries(outputs).flatMap(([name, { entryPoint, imports }]) => {
    const size = texts.get(pathOf(name))?.length ?? 0;
    const isTiny = entryPoint === undefined && !atStart.has(name) && size <= mostTinyBytes;
    if (!isTiny || !name.endsWith(".js") || importers(name) < fewestImporters) return [];
    return imports.every(({ path }) => atStart.has(path)) ? [name] : [];
  });
}

/** Serves the first build's files to the second. Parts that load on demand stay outside. */
function fromMemory(texts, prefixes) {
  return {
    name: "from-memory",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^[./]/ }, ({ path, resolveDir, kind }) => {
        const target = resolve(resolveDir, path);
        if (kind === "dynamic-import" || !prefixes.has(target)) {
          return { path: pathFrom([...prefixes.keys()][0], target), external: true };
        }
        return { path: target, namespace: "built" };
      });
      onLoad({ filter: /.*/, namespace: "built" }, ({ path }) => ({
        contents: texts.get(path)?.replace(/^#!.*\n/, ""),
        resolveDir: dirname(path),
      }));
    },
  };
}

/** Redirects a part's imports of chunks that are now in the program. The bundler writes them in only one form. */
function redirect(from, text, main, prefixes) {
  if (!from.endsWith(".js")) return text;
  const redirected = text.replace(/import(?:\{([^}]*)\}from)?"(\.[^"]+)";?/g, (statement, names, path) => {
    const prefix = prefixes.get(resolve(dirname(from), path));
    if (prefix === undefined) return statement;
    if (names === undefined) return "";
    const renamed = names.split(",").map((name) => {
      const [given, own = given] = name.trim().split(/\s+as\s+/);
      return `${prefix}${given} as ${own}`;
    });
    return `import{${renamed.join(",")}}from"${pathFrom(from, main)}";`;
  });
  const lost = [...redirected.matchAll(/"(\.[^"]+\.js)"/g)].filter(([, path]) => {
    const target = resolve(dirname(from), path);
    return target !== main && prefixes.has(target);
  });
  if (lost.length > 0) throw new Error(`${from} still imports ${lost.map(([, path]) => path).join(", ")}`);
  return redirected;
}

function pathFrom(from, to) {
  const path = relative(dirname(from), to);
  return path.startsWith(".") ? path : `./${path}`;
}
