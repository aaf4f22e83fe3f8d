/**
 * Bundles `dist/`: index.js, which starts program.js with chunks that load on demand; and standalone.js, the same program
 * as one file.
 */

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";
import { inOnePiece } from "./bundle/in-one-piece.mjs";
import { oneFile } from "./bundle/one-file.mjs";
import { oneImport } from "./bundle/one-import.mjs";
import { oneProgram } from "./bundle/one-program.mjs";
import { asPart, loader, requireWhole } from "./bundle/parts.mjs";
import { stableNames } from "./bundle/stable-names.mjs";
import { starter } from "./bundle/starter.mjs";
import { usedMethods } from "./bundle/used-methods.mjs";
import { withoutCollation } from "./bundle/without-collation.mjs";
import { withoutDocumentation } from "./bundle/without-documentation.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const besides = (name) => fileURLToPath(new URL(`bundle/${name}`, import.meta.url));
const unused = besides("unused.mjs");
/** Files of packages that were bundled by themselves. */
const apart = new Set();

/** @type {import("esbuild").BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  // A crash prints the line in which it happened, which must not be the whole program.
  lineLimit: 1000,
  platform: "node",
  target: "node20",
  format: "esm",
  charset: "utf8",
  legalComments: "linked",
  metafile: true,
  write: false,
  logLevel: "warning",
  alias: {
    "@gitbeaker/rest": besides("gitbeaker-rest.mjs"),
    "@gitbeaker/requester-utils": besides("gitbeaker-base.mjs"),
    "@actions/http-client": unused,
    "@actions/http-client/lib/auth": unused,
    "@actions/exec": unused,
    qs: unused,
    xcase: unused,
    "make-fetch-happen": besides("sigstore-fetch.mjs"),
    // The package's Node build is CommonJS. This build has the same code as modules.
    yaml: fileURLToPath(new URL("../node_modules/yaml/browser/dist/index.js", import.meta.url)),
  },
};

common.plugins = [
  usedMethods(`${root}/src`),
  withoutCollation(),
  inOnePiece(/evidence\/sigstore\.ts$/, common, apart),
];

/**
 * The commands that people run, but jobs do not, are a separate bundle. Otherwise the bundler would move what they share with
 * the job into chunks that every job has to load.
 */
const commandNames = ["failure", "other"];
/** @type {import("esbuild").Plugin} */
const commandsApart = {
  name: "commands-apart",
  setup({ onResolve }) {
    const filter = new RegExp(`^\\.\\./commands/(${commandNames.join("|")})\\.ts$`);
    onResolve({ filter }, ({ path, importer }) =>
      importer.endsWith("main.ts")
        ? { path: path.replace("../", "./").replace(/ts$/, "js"), external: true }
        : undefined,
    );
  },
};

/**
 * Shared names stay long until all parts are split. The bundler assigns short names in order, so one more name would change
 * the others in every part.
 * @type {import("esbuild").BuildOptions}
 */
const inParts = {
  ...common,
  splitting: true,
  chunkNames: "chunks/[name]-[hash]",
  minifyIdentifiers: false,
};

const { lineLimit, target, charset } = common;
const ofParts = { lineLimit, target, charset };

/** @param {string} outdir folder for the result: `dist`, or another folder if a test compares two builds */
export async function bundle(outdir = "dist") {
  const main = "src/entrypoints/main.ts";
  const job = await build({
    ...inParts,
    entryPoints: { program: main },
    outdir,
    plugins: [...common.plugins, commandsApart, withoutDocumentation()],
  });
  const commands = await build({
    ...inParts,
    entryPoints: Object.fromEntries(commandNames.map((name) => [name, `src/commands/${name}.ts`])),
    outdir: `${outdir}/commands`,
  });
  const standalone = await build({
    ...inParts,
    entryPoints: { standalone: main },
    outdir: `${outdir}/whole`,
  });
  const whole = await oneProgram(stableNames(standalone), `${outdir}/whole/standalone.js`, common);
  const index = { path: join(root, outdir, "index.js"), text: await manyFiles("program.js") };
  const single = {
    path: join(root, outdir, "standalone.js"),
    text: await oneFile(whole, join(root, outdir, "whole"), "standalone.js", ofParts),
  };
  const files = [
    ...(await oneProgram(stableNames(job), `${outdir}/program.js`, common)),
    ...stableNames(commands).files,
  ];
  // Written only at the end, because a test that runs the bundle meanwhile would find a module missing.
  const small = await Promise.all(files.map((file) => minified(file, join(root, outdir))));
  const inOutdir = ({ path, text }) => ({ name: relative(join(root, outdir), path), text });
  requireWhole(small.filter(({ path }) => path.endsWith(".js")).map(inOutdir));
  // The package's own files are ES modules.
  const kind = { path: join(root, outdir, "package.json"), text: '{ "type": "commonjs" }\n' };
  const made = [...small, index, single, kind];
  rmSync(join(root, outdir), { recursive: true, force: true });
  for (const { path, text } of made) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const metafiles = [job, commands, standalone].map(({ metafile }) => metafile);
  writeFileSync(join(root, outdir, "LICENSES.txt"), notices(metafiles));
  return metafiles;
}

/** `index.js`, whose parts are files beside it. `code-cache.mjs` replaces `$options` in the container image. */
async function manyFiles(program) {
  const where = {
    setUp: 'const { readFileSync } = builtIn("node:fs");',
    text: 'readFileSync(__dirname + "/" + path)',
    options: "$options(path, source)",
  };
  const { code } = await transform(loader(program, where), { minify: true, lineLimit: 160 });
  return `${starter("$start()")}${code}function $options(path) {
  return { filename: __dirname + "/" + path };
}
`;
}

/** Shortens the names inside a part. Names that it shares with other parts stay. */
async function minified({ path, text }, folder) {
  if (!path.endsWith(".js")) return { path, text };
  const whole = path.endsWith("/program.js") ? oneImport(text) : text;
  return { path, text: await asPart(whole, relative(folder, path), ofParts) };
}

/** The licence of every package in a bundle. Most licences require that they are kept with the code. */
function notices(metafiles) {
  const inputs = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap((output) => Object.entries(output.inputs)),
  );
  const paths = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
  const packages = [...paths, ...apart].flatMap(
    (path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [],
  );
  const texts = [...new Set(packages)].sort().map((name) => {
    const folder = join(root, "node_modules", name);
    const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? readFileSync(join(folder, file), "utf8").trim() : `Licence: ${license}`;
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  return `Countersign's bundles contain these packages:\n\n${texts.join(`\n${"-".repeat(78)}\n\n`)}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle(process.argv[2]);
