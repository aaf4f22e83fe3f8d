/**
 * Reads what GitLab's own scanner templates say about their jobs: names, scripts, rules, and the variables that keep
 * a scanner from files. These are facts about GitLab; no text of the templates is kept beyond what is compared.
 *
 * `node scripts/extract-scanner-templates.mjs FOLDER VERSION`, where FOLDER is `lib/gitlab/ci/templates` of a GitLab
 * checkout, writes `src/controls/pipeline/scanner-templates.json`.
 */

import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse, parseDocument } from "yaml";

const [folder, version] = process.argv.slice(2);
if (!folder || !version) throw new Error("usage: extract-scanner-templates.mjs FOLDER VERSION");
const target = fileURLToPath(new URL("../src/controls/pipeline/scanner-templates.json", import.meta.url));

const securityReports = new Set([
  ...["sast", "secret_detection", "dependency_scanning", "container_scanning", "cluster_image_scanning"],
  ...["dast", "api_fuzzing", "coverage_fuzzing"],
]);
const keywords = new Set(["default", "include", "stages", "variables", "workflow", "image", "services"]);

/** `!reference [job, keyword]`, until it is resolved. */
class Reference {
  constructor(path) {
    this.path = path;
  }
}
const referenceTag = {
  tag: "!reference",
  collection: "seq",
  identify: () => false,
  createNode: () => undefined,
  resolve: (seq) => new Reference(seq.toJSON()),
};

const isMap = (value) =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Reference);

/** Deep for mappings; lists and values are replaced, as `include` and `extends` do it. */
function merge(base, over) {
  if (!isMap(base) || !isMap(over)) return over;
  const merged = { ...base };
  for (const [key, value] of Object.entries(over))
    merged[key] = key in base ? merge(base[key], value) : value;
  return merged;
}

/** Inputs that decide whether and what a scanner scans: only their defaults are the template. The others stay open. */
const steeringInputs = ["job_name", "excluded_paths", "max_scan_depth", "enable_vulnerability_scan"];

/** The file over what it includes. A document before `---` is the header with the inputs. */
function read(name) {
  const [header, text = header] = readFileSync(join(folder, name), "utf8").split(/^---$/m);
  const inputs = text === header ? {} : parse(header).spec.inputs;
  const body = steeringInputs
    .filter((input) => input in inputs)
    .reduce((filled, input) => filled.replaceAll(`$[[ inputs.${input} ]]`, inputs[input].default), text);
  const document = parseDocument(body, { version: "1.1", customTags: (tags) => [...tags, referenceTag] });
  if (document.errors.length > 0) throw document.errors[0];
  const content = unwrapped(document.contents);
  const includes = [content.include ?? []].flat().map(({ template }) => read(pathOf(template)));
  return [...includes, content].reduce(merge, {});
}

function pathOf(template) {
  return existsSync(join(folder, template)) ? template : join("Security", template);
}

/** The library's nodes as plain values, with references kept. */
function unwrapped(node) {
  if (node instanceof Reference) return node;
  if (node?.items === undefined) return node?.toJSON() ?? null;
  if (!("key" in (node.items[0] ?? {}))) return node.items.map(unwrapped);
  return Object.fromEntries(node.items.map(({ key, value }) => [key.value, unwrapped(value)]));
}

function extended(jobs, name) {
  const { extends: bases = [], ...job } = jobs[name];
  return [...[bases].flat().map((base) => extended(jobs, base)), job].reduce(merge, {});
}

function resolved(jobs, value) {
  if (value instanceof Reference) {
    const [name, ...keys] = value.path;
    return resolved(
      jobs,
      keys.reduce((one, key) => one[key], extended(jobs, name)),
    );
  }
  if (Array.isArray(value)) {
    return value.flatMap((one) => (one instanceof Reference ? resolved(jobs, one) : [resolved(jobs, one)]));
  }
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, resolved(jobs, one)]));
}

const lines = (script) => [script ?? []].flat(10).map((line) => line.trim());

/** The variables that keep a scanner from analyzers or files. */
function exclusions(variables) {
  const entries = Object.entries(variables ?? {});
  return entries.filter(([name, value]) => /_EXCLUDED_(?:ANALYZERS|PATHS)$/.test(name) && value !== "");
}

function ruleOf({ if: condition, exists, changes, when, variables }) {
  if (changes !== undefined) throw new Error("a template has changes; teach the comparison about them");
  const excluding = exclusions(variables);
  return {
    ...(condition === undefined ? {} : { if: condition.replaceAll(/\s+/g, " ").trim() }),
    ...(exists === undefined ? {} : { exists }),
    ...(when === "never" ? { never: true } : {}),
    ...(excluding.length === 0 ? {} : { variables: Object.fromEntries(excluding) }),
  };
}

const found = new Map();
const variables = {};
const files = ["Jobs", "Security"].flatMap((room) =>
  readdirSync(join(folder, room))
    .filter((name) => name.endsWith(".gitlab-ci.yml"))
    .map((name) => `${room}/${name}`),
);
for (const file of files.sort()) {
  const all = read(file);
  const scanners = Object.keys(all).filter((name) => !name.startsWith(".") && !keywords.has(name));
  const places = [all.variables];
  for (const name of scanners) {
    const job = resolved(all, extended(all, name));
    const reports = Object.keys(job.artifacts?.reports ?? {}).filter((type) => securityReports.has(type));
    if (reports.length === 0) continue;
    const rules = (job.rules ?? []).flat(10).map(ruleOf);
    const entry = {
      name,
      reports,
      runs: job.rules === undefined || rules.some(({ never }) => !never),
      script: lines(job.script),
      ...(job.before_script ? { before: lines(job.before_script) } : {}),
      ...(job.after_script ? { after: lines(job.after_script) } : {}),
      rules,
    };
    found.set(JSON.stringify(entry), entry);
    places.push(job.variables);
  }
  for (const [name, value] of places.flatMap(exclusions)) {
    variables[name] = [...new Set([...(variables[name] ?? []), value])].sort();
  }
}

const jobs = [...found.values()];
writeFileSync(target, `${JSON.stringify({ gitlab: version, jobs, variables }, undefined, 2)}\n`);
console.log(`${jobs.length} different jobs from ${files.length} templates of GitLab ${version}`);
