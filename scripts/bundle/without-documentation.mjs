/**
 * Takes out of the job's bundle the texts that only help, `explain` and the generated pages show: the summaries of inputs,
 * the descriptions of controls and of their parameters, and examples, those of topics too; and the remedies, which only `fix`
 * uses. The commands are another bundle, and keep them. Every run would load 4 KB of these texts.
 */

import { readFileSync } from "node:fs";
import { parseSync, Visitor } from "oxc-parser";

/** By function: properties that only commands and pages use. @type {Readonly<Record<string, readonly string[]>>} */
const documentedBy = {
  defineControl: ["description", "example", "remedy"],
  defineBuiltInControl: ["description", "example", "remedy"],
  defineTopic: ["example"],
};

/** @returns {import("esbuild").Plugin} */
export function withoutDocumentation() {
  return {
    name: "without-documentation",
    setup({ onLoad }) {
      const filter = /\/src\/.+\.ts$/;
      onLoad({ filter }, ({ path }) => ({ contents: strip(path, readFileSync(path, "utf8")), loader: "ts" }));
    },
  };
}

/** @param {string} path @param {string} text */
function strip(path, text) {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  /** @type {{ start: number; end: number; instead: string }[]} */
  const cuts = [];
  const cut = (start, end, instead = "") => cuts.push({ start, end, instead });
  const ofSchema = /import \{[^}]*\btext\b[^}]*\} from "[./]+shared\/schema\.ts"/.test(text);

  new Visitor({
    // What is left of a remedy is then used by nothing. With the import, the bundler would make an empty part.
    ImportDeclaration({ source, start, end }) {
      if (/\/[a-z-]*remed(?:y|ies)\.ts$/.test(source.value)) cut(start, end);
    },
    Property({ key, value }) {
      const isHelp =
        (key.name === "summary" && /\/inputs\/(?:mode-)?table\.ts$/.test(path)) ||
        (key.name === "about" && path.includes("/commands/"));
      if (isHelp) cut(value.start, value.end, '""');
    },
    CallExpression(call) {
      const { callee, arguments: given } = call;
      const documented = documentedBy[callee.name];
      if (documented) {
        const properties = given[0]?.properties ?? [];
        for (const [at, { key, value, shorthand, start, end }] of properties.entries()) {
          if (!documented.includes(key?.name) || shorthand) continue;
          if (key.name === "remedy") cut(start, properties[at + 1]?.start ?? end);
          else cut(value.start, value.end, '""');
        }
      } else if (callee.name === "text" && ofSchema && given[1]) cut(given[0].end, given[1].end);
      else if (callee.property?.name === "check") cutDescription(call, cut);
    },
  }).visit(program);
  return cuts
    .sort((one, other) => other.start - one.start)
    .reduce((rest, { start, end, instead }) => rest.slice(0, start) + instead + rest.slice(end), text);
}

/** Of `.check(…)`: a description is one of its arguments, or the only one. */
function cutDescription({ callee, arguments: given, end }, cut) {
  const index = given.findIndex(isDescription);
  if (index > 0) cut(given[index - 1].end, given[index].end);
  else if (given.length > 1 && index === 0) cut(given[0].start, given[1].start);
  else if (index === 0) cut(callee.object.end, end);
}

/** `z.describe("…")`: a check that checks nothing. */
function isDescription({ type, callee }) {
  return type === "CallExpression" && callee.object?.name === "z" && callee.property?.name === "describe";
}
