/**
 * Checks documents, comments and messages against the table of words in CONTRIBUTING.md, which is its only list.
 *
 * `node scripts/words.mjs [PATH…]`: with paths, only what is below them.
 */

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse, postprocess, preprocess } from "micromark";
import { gfm } from "micromark-extension-gfm";
import { parseSync, Visitor } from "oxc-parser";

const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);

/** Paths with generated programs, and with fixtures. */
const skipped = ["dist/", "test/"];

/** Paths whose strings are quotations. Their comments are checked. */
const quoting = ["src/sandbox/" /* GitLab's own messages */];

/** Replaces each character that is not prose, so that no phrase matches across it. */
const hidden = "\0";

const chosen = process.argv.slice(2);
const isBelow = (paths) => (file) => paths.some((path) => file.startsWith(path));
const list = readList(readFileSync("CONTRIBUTING.md", "utf8"));
const readers = { md: proseOfMarkdown, yml: proseOfYaml, ts: proseOfCode, mjs: proseOfCode };

const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => file.split(".").at(-1) in readers && existsSync(file))
  .filter((file) => !isBelow(skipped)(file) && (chosen.length === 0 || isBelow(chosen)(file)));
const findings = files.flatMap(check);

for (const { file, line, column, found, write } of findings) {
  console.log(`${file}:${line}:${column}: "${found}": write ${write}`);
}
console.log(`${findings.length} findings in ${files.length} files`);
process.exitCode = findings.length > 0 ? 1 : 0;

/** The rows below the heading "Words": phrases to avoid, what to write, and longer phrases that are correct. */
function readList(text) {
  const section = text.split(/^## /m).find((part) => part.startsWith("Words\n")) ?? "";
  const rows = section
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => line.split("|").slice(1, 4));
  if (rows.length === 0) throw new Error("CONTRIBUTING.md has no table of words");
  return rows.map(([avoid, write, correct]) => ({
    avoid: pattern(phrases(avoid)),
    write: write.trim().replaceAll("`", '"'),
    correct: phrases(correct).length > 0 ? pattern(phrases(correct)) : undefined,
  }));
}

function phrases(cell) {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, phrase]) => phrase);
}

/** Matches any of the phrases as whole words, across line breaks. */
function pattern(alternatives) {
  const words = alternatives.map((phrase) => phrase.trim().replaceAll(" ", "\\s+"));
  return new RegExp(`(?<![\\w-])(?:${words.join("|")})(?![\\w-])`, "gi");
}

function check(file) {
  const text = readFileSync(file, "utf8");
  const prose = readers[file.split(".").at(-1)](text, file);
  return list
    .flatMap(({ avoid, write, correct }) => {
      const good = correct
        ? [...prose.matchAll(correct)].map(({ index, 0: { length } }) => [index, index + length])
        : [];
      return [...prose.matchAll(avoid)]
        .filter(({ index }) => !good.some(([start, end]) => start <= index && index < end))
        .map(({ index, 0: found }) => ({ file, index, found: found.replace(/\s+/g, " "), write }));
    })
    .sort((one, other) => one.index - other.index)
    .map((finding) => ({ ...finding, ...placeOf(text, finding.index) }));
}

function placeOf(text, index) {
  const before = text.slice(0, index).split("\n");
  return { line: before.length, column: before.at(-1).length + 1 };
}

/** The text without code, addresses and HTML, which contain names or words of programs. */
function proseOfMarkdown(text) {
  const code = ["codeText", "codeFenced", "codeIndented", "htmlFlow", "htmlText"];
  const addresses = ["resourceDestination", "definitionDestination", "autolink", "literalAutolink"];
  const tokens = parse({ extensions: [gfm()] }).document();
  const events = postprocess(tokens.write(preprocess()(text, undefined, true)));
  return events
    .filter(([event, { type }]) => event === "enter" && [...code, ...addresses].includes(type))
    .reduce((prose, [, { start, end }]) => hide(prose, start.offset, end.offset), text);
}

/** Keeps both comments and values. */
function proseOfYaml(text) {
  return withoutNames(text.replace(/^( *)#/gm, "$1 "));
}

/** Keeps comments, and strings that contain a space. A string without a space is a name. */
function proseOfCode(text, file) {
  const { program, comments, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
  const strings = [];
  const keep = (node) => strings.push(node);
  if (!isBelow(quoting)(file)) {
    new Visitor({
      Literal: (node) => typeof node.value === "string" && node.value.includes(" ") && keep(node),
      TemplateElement: (node) => node.value.raw.includes(" ") && keep(node),
    }).visit(program);
  }
  let prose = hide(text, 0, text.length);
  for (const { start, end } of strings) prose = put(prose, start, withoutNames(text.slice(start, end)));
  for (const { start, end } of comments) {
    const comment = text
      .slice(start, end)
      .replace(/^\/[/*]+|\*\/$|^ *\*/gm, (mark) => " ".repeat(mark.length));
    prose = put(prose, start, withoutNames(comment));
  }
  return prose;
}

/** Hides code in backticks and addresses. */
function withoutNames(text) {
  return text.replace(/`[^`]*`|https?:\/\/\S+/g, (name) => hide(name, 0, name.length));
}

/** Replaces everything except white space, so that positions stay the same. */
function hide(text, start, end) {
  return put(text, start, text.slice(start, end).replace(/\S/g, hidden));
}

function put(text, start, part) {
  return text.slice(0, start) + part + text.slice(start + part.length);
}
