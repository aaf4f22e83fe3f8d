/**
 * Turns the parts of a bundle into bodies of functions, and loads them. Node's own loader of ES modules takes about a
 * millisecond for a file: it resolves the name, looks for a package.json, links, and only then compiles. A job with a large
 * preset loads a hundred parts.
 */

import { transform } from "esbuild";

/** A part is a module of CommonJS. What the bundler writes at the top of each such module is given by the loader. */
const parameters = ["require", "$export", "$module", "$import"];

/**
 * A call of an imported function, `(0,part.name)(…)`, becomes `part.name(…)`, which is shorter. The function then gets the
 * part as `this`, which no function of a module uses.
 *
 * @param {string} text an ES module without whitespace that it does not need
 * @param {string} name its path, as the loader names it
 * @param {import("esbuild").TransformOptions} options
 */
export async function asPart(text, name, options) {
  const { code } = await transform(
    withSingleImports(text).replace(/(?<![$\w])import\("(?=\.)/g, '$import("'),
    {
      ...options,
      minify: false,
      // A path must not be broken in two.
      lineLimit: 0,
      format: "cjs",
      supported: { "dynamic-import": false },
    },
  );
  const [before, after, ...others] = code.split("var stdin_exports = {};\n__export(stdin_exports, {");
  const helpers = before.replace(/^#!.*\n/, "").split(/^(?=var __)/m);
  if (after === undefined || others.length > 0 || helpers.some((text) => text && !/^var __\w+ = /.test(text)))
    throw new Error(`the bundler has written something else than a module:\n${code.slice(0, 2000)}`);
  const body = after
    .replace("module.exports = __toCommonJS(stdin_exports);\n", "")
    .replaceAll("__toESM(", "$module(");
  const part = withWholePaths(`${neededBy(body, helpers).join("")}$export({${body}`, name);
  const { code: small } = await transform(part, { ...options, minify: true, format: "cjs" });
  return small.replace(/([\w$]?)\(0,([\w$]+\.[\w$]+)\)(?=\()/g, (_, before, called) =>
    before ? `${before} ${called}` : called,
  );
}

/** Other parts by their paths from the folder of all, so that the loader has nothing to resolve. */
function withWholePaths(text, name) {
  return text.replace(
    /(\brequire|\$import)\("(\.[^"]+)"\)/g,
    (_, call, path) => `${call}("${new URL(path, `file:///${name}`).pathname.slice(1)}")`,
  );
}

/** Those of the bundler's functions that a part uses, and those that they use. */
function neededBy(text, helpers, needed = new Set()) {
  for (const helper of helpers) {
    const [, name] = /^var (\w+)/.exec(helper) ?? [];
    if (name === undefined || needed.has(helper) || !new RegExp(`\\b${name}\\b`).test(text)) continue;
    needed.add(helper);
    neededBy(helper, helpers, needed);
  }
  return helpers.filter((helper) => needed.has(helper));
}

/** The bundler writes one import for each source file, several of which may be in one part. */
function withSingleImports(text) {
  const names = new Map();
  const rest = text.replace(
    /import(?:\{([^}"]*)\}| ([\w$]+) )from"([^"]+)";?\n?/g,
    (_, list, whole, path) => {
      names.set(path, [...(names.get(path) ?? []), list ?? `default as ${whole}`]);
      return "";
    },
  );
  return [...names].map(([path, lists]) => `import{${lists.join(",")}}from"${path}";`).join("") + rest;
}

/**
 * @param {{ name: string; text: string }[]} parts by their paths, as the loader names them
 * @throws Error if one requires another one that is not there, which only a run that needs it would notice
 */
export function requireWhole(parts) {
  const names = new Set(parts.map(({ name }) => name));
  for (const { name, text } of parts) {
    const required = [
      ...text.replaceAll("\\\n", "").matchAll(/(?:\brequire|\$import)\("([^"]+\.js)"\)/g),
    ].map(([, path]) => path);
    const missing = required.find((path) => !names.has(path));
    if (/(?:\brequire|\$import)\("\./.test(text))
      throw new Error(`${name} requires a part by a relative path`);
    if (missing !== undefined) throw new Error(`${name} requires ${missing}, which is not a part`);
  }
}

/**
 * Modules of Node that take some milliseconds to load wait until something of them is used.
 *
 * The text of a function `$start`, which runs a program of parts. It is in a CommonJS module, unless somebody gave the file
 * another name: Node's loader of ES modules takes some milliseconds, even to import one of Node's own modules.
 *
 * @param {string} program the path of its first part
 * @param {{ setUp?: string; text: string; options: string }} where statements, the expression of a part's text, and of the
 * options with which V8 compiles it; `path` is that of the part, and `source` its text
 */
export function loader(program, { setUp = "", text, options }) {
  return `async function $start() {
  const builtIn = typeof require === "function" ? require : (await import("node:module")).createRequire(process.execPath);
  const { Script } = builtIn("node:vm");
  const parts = Object.create(null);
  const slow = /^node:(crypto|fs\\/promises)$/;
  ${setUp}
  const requirePart = (name) => name.endsWith(".js") ? load(name) : slow.test(name) ? onUse(name) : builtIn(name);
  const importPart = async (name) => requirePart(name);
  function load(path) {
    if (parts[path]) return parts[path];
    const part = parts[path] = Object.defineProperty({}, "__esModule", { value: true });
    const give = (getters) => {
      for (const name in getters) Object.defineProperty(part, name, { get: getters[name], enumerable: true });
    };
    try {
      const source = ${text};
      const script = new Script("(function(${parameters}){'use strict';" + source + "\\n})", ${options});
      script.runInThisContext()(requirePart, give, moduleOf, importPart);
      return part;
    } catch (error) {
      delete parts[path];
      throw error;
    }
  }
  function onUse(name) {
    return new Proxy({}, {
      get: (_, key) => key === "__esModule" || (key === "default" ? builtIn(name) : builtIn(name)[key]),
      // What the bundler writes around packages copies all exports.
      ownKeys: () => Reflect.ownKeys(builtIn(name)),
      getOwnPropertyDescriptor: (_, key) => ({ ...Reflect.getOwnPropertyDescriptor(builtIn(name), key), configurable: true }),
    });
  }
  function moduleOf(module) {
    if (module.__esModule) return module;
    const own = Object.getOwnPropertyDescriptors(module);
    return Object.defineProperties({}, { ...own, default: { value: module, enumerable: true } });
  }
  load("${program}");
}
`;
}
