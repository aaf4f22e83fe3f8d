/**
 * Takes the rules of gitleaks, which is MIT-licensed, as data: ids, patterns, keywords, entropy and allow lists.
 *
 * `node scripts/extract-gitleaks-rules.mjs CHECKOUT VERSION`, where CHECKOUT is a folder with gitleaks' repository and VERSION
 * says which one it is, writes `src/controls/pipeline/configuration/secrets/gitleaks-rules.json`. Rules for files of
 * certain names are left out, except those for YAML.
 */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { RE2JS } from "@bufbuild/re2";

const [checkout, version] = process.argv.slice(2);
if (!checkout || !version) throw new Error("usage: extract-gitleaks-rules.mjs CHECKOUT VERSION");
const target = fileURLToPath(
  new URL("../src/controls/pipeline/configuration/secrets/gitleaks-rules.json", import.meta.url),
);

/** The part of TOML that the file consists of: tables, lists of tables, texts, numbers, lists of texts. */
function read(text) {
  const root = {};
  let table = root;
  const token = /\s*(?:#[^\n]*|\[\[([\w.]+)\]\]|\[([\w.]+)\]|(\w+)\s*=\s*)?[ \t]*/y;
  const value = /'''([\s\S]*?)'''|"((?:[^"\\]|\\.)*)"|([\d.]+)|\[/y;
  let at = 0;
  const take = (pattern) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) throw new Error(`line ${text.slice(0, at).split("\n").length} cannot be read`);
    at = pattern.lastIndex;
    return found;
  };
  const tableAt = (path, isList) => {
    const parts = path.split(".");
    const name = parts.pop();
    const owner = parts.reduce(
      (one, part) => (Array.isArray(one[part]) ? one[part].at(-1) : one[part]),
      root,
    );
    const made = {};
    if (isList) owner[name] = [...(owner[name] ?? []), made];
    else owner[name] = made;
    return made;
  };
  const readValue = () => {
    const [whole, literal, basic, number] = take(value);
    if (whole !== "[") return literal ?? (basic === undefined ? Number(number) : JSON.parse(`"${basic}"`));
    const items = [];
    for (;;) {
      take(/(?:\s|,|#[^\n]*)*/y);
      if (text[at] === "]") break;
      items.push(readValue());
    }
    at++;
    return items;
  };
  while (at < text.length) {
    const before = at;
    const [, list, single, key] = take(token);
    if (list) table = tableAt(list, true);
    else if (single) table = tableAt(single, false);
    else if (key) table[key] = readValue();
    if (at === before) break;
  }
  return root;
}

const { rules, allowlist } = read(readFileSync(join(checkout, "config", "gitleaks.toml"), "utf8"));
const ofFiles = ({ path }) => path !== undefined && !/yaml|yml/.test(path);
const kept = rules.filter((rule) => rule.regex && !ofFiles(rule));
const allows = (list) =>
  list
    .filter((one) => one.regexes || one.stopwords)
    .map(({ regexes, stopwords, regexTarget, condition }) => ({
      ...(regexTarget ? { target: regexTarget } : {}),
      ...(condition === "AND" ? { all: true } : {}),
      ...(regexes ? { patterns: regexes } : {}),
      ...(stopwords ? { words: stopwords } : {}),
    }));

const data = {
  source: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml",
  version,
  licence: readFileSync(join(checkout, "LICENSE"), "utf8").trim(),
  allow: allows([allowlist]),
  rules: kept.map(({ id, regex, keywords = [], entropy, secretGroup, allowlists = [] }) => ({
    ...{ id, pattern: regex, keywords },
    ...(entropy === undefined ? {} : { entropy }),
    ...(secretGroup === undefined ? {} : { group: secretGroup }),
    ...(allows(allowlists).length > 0 ? { allow: allows(allowlists) } : {}),
  })),
};
const patterns = [...data.rules, { pattern: "", allow: data.allow }].flatMap(({ pattern, allow = [] }) => [
  pattern,
  ...allow.flatMap((one) => one.patterns ?? []),
]);
for (const pattern of patterns) new RE2JS(pattern);
writeFileSync(target, `${JSON.stringify(data, null, 1)}\n`);
console.log(`${data.rules.length} rules of ${rules.length}, ${patterns.length} patterns`);
