/** How the cost of evidence grows: each kind is measured with some of it and with ten times as much. */

import { loadControl } from "../../src/controls/lookup.ts";
import { evaluate } from "../../src/evaluation/evaluate.ts";
import { createFactStore } from "../../src/facts/collect.ts";
import { readSecurityReport } from "../../src/facts/findings/formats/security.ts";
import { commits } from "../../src/facts/merge-request/commits.ts";
import { jobsOf } from "../../src/facts/pipeline/job-tree.ts";
import { loadPolicy } from "../../src/policy/load.ts";
import { parseCodeOwners } from "../../src/shared/code-owners.ts";
import { globMatcher } from "../../src/shared/glob.ts";

export interface Kind {
  readonly name: string;
  /** The smaller number. */
  readonly count: number;
  /** Prepares that much; what it returns is measured. */
  readonly prepare: (count: number) => () => unknown;
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const folders = ["app/models", "app/services/merge", "lib/api", "spec/lib/api", "doc/user/project"];
const pathOf = (index: number) => `${folders[index % folders.length]}/part_${index % 977}/file_${index}.rb`;
const jsonPolicy = (requirements: readonly unknown[], more: object = {}) =>
  JSON.stringify({ name: "Growth", requirements, ...more });

const owners = (count: number) =>
  numbers(count)
    .map((index) => `${index % 9 === 0 ? `*_${index}.rb` : `/${pathOf(index)}`} @owner${index % 50}`)
    .join("\n");

function finding(index: number) {
  return {
    ...{ id: `finding-${index}`, category: "sast", name: `Rule ${index % 50}`, severity: "Low" },
    scanner: { id: "acme", name: "Acme" },
    location: { file: pathOf(index), start_line: index % 997 },
    identifiers: [{ type: "cwe", name: "CWE-78", value: "78" }],
  };
}

function rulesOf(count: number) {
  const title = "merge_request.title.startsWith('PAY') || size(merge_request.labels) > ";
  const controls = numbers(count).map((index) => ({
    ...{ id: `own-rule-${index}`, rule: `${title}${index}`, message: "it fails" },
  }));
  return jsonPolicy([{ name: "Rules", controls }]);
}

const mergeRequest = {
  ...{ iid: 7, project_id: 42, title: "PAY-1 Pay", state: "opened", draft: false, sha: "a".repeat(40) },
  ...{ target_branch: "main", source_branch: "pay", source_project_id: 42, labels: [], description: "x" },
  ...{
    created_at: "2026-01-01T00:00:00Z",
    prepared_at: "2026-01-01T00:00:00Z",
    author: { username: "dana" },
  },
};

export const kinds: readonly Kind[] = [
  {
    name: "files, against 200 globs",
    count: 10_000,
    prepare(count) {
      const paths = numbers(count).map(pathOf);
      const globs = numbers(200).map((index) => `${folders[index % 5]}/part_${index}/**/*.rb`);
      return () => paths.filter(globMatcher(globs)).length;
    },
  },
  {
    name: "files, against CODEOWNERS",
    count: 10_000,
    prepare(count) {
      const paths = numbers(count).map(pathOf);
      const file = parseCodeOwners(owners(500));
      return () => paths.flatMap(file.entriesFor).length;
    },
  },
  {
    name: "entries of CODEOWNERS, over 2,000 files",
    count: 1000,
    prepare(count) {
      const paths = numbers(2000).map(pathOf);
      return () => paths.flatMap(parseCodeOwners(owners(count)).entriesFor).length;
    },
  },
  {
    name: "jobs of a pipeline",
    count: 5000,
    prepare(count) {
      const jobs = numbers(count).map((id) => ({ id, name: `job ${id}`, stage: "test", status: "success" }));
      const gitlab = { read: async (path: string) => (path.endsWith("/jobs") ? jobs : []) };
      const job = { id: count - 1, pipelineId: 70 };
      return () => jobsOf({ gitlab, projectId: 42, job } as never, 42, 70);
    },
  },
  {
    name: "commits, and their messages",
    count: 5000,
    prepare(count) {
      const all = numbers(count).map((index) => ({
        ...{ id: String(index).padStart(40, "a"), title: `fix: part ${index}`, parent_ids: ["b"] },
        message: `fix: part ${index}\n\nSigned-off-by: Dana <dana@acme.example>\n`,
        ...{ author_name: "Dana", author_email: "dana@acme.example" },
      }));
      const gitlab = { read: async () => all };
      const head = async () => ({ sha: all[0]?.id, isShown: true });
      return async () => {
        const read = await commits.collect?.({ gitlab, head } as never, {});
        const control = await loadControl("merge_request_commit_messages");
        if (!control) throw new Error("there is no such control");
        return (await control.loadCheck())({ commits: read }, { matchers: [] });
      };
    },
  },
  {
    name: "findings of a report",
    count: 10_000,
    prepare(count) {
      const scan = { type: "sast", status: "success", scanner: { id: "acme", name: "Acme" } };
      const vulnerabilities = numbers(count).map(finding);
      const bytes = Buffer.from(JSON.stringify({ version: "15.2.1", scan, vulnerabilities }));
      async function* pieces() {
        for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
      }
      return () => readSecurityReport(pieces(), { type: "sast" });
    },
  },
  {
    // At most 20 are allowed, so each of them is large.
    name: "layers of policies, of 300 requirements each",
    count: 1,
    prepare(count) {
      const controls = ["secure_webhooks", "merge_request_is_not_draft"];
      const layer = (number: number) =>
        jsonPolicy(numbers(300).map((part) => ({ name: `Layer ${number}.${part}`, controls })));
      const names = numbers(count).map((number) => `acme/policies:${number}.json@v1`);
      const text = jsonPolicy([{ name: "On top", controls }], { extends: names });
      return () =>
        loadPolicy([{ source: "own.json", text }], async (source) => ({
          ...{ source, text: layer(names.indexOf(source)) },
        }));
    },
  },
  {
    name: "own rules, read and evaluated",
    count: 50,
    prepare(count) {
      const text = rulesOf(count);
      return async () => {
        const policy = await loadPolicy([{ source: "rules.json", text }]);
        const gitlab = { MergeRequests: { show: async () => mergeRequest } };
        const source = { gitlabFor: () => gitlab, projectId: 42, iid: 7, now: async () => 0, clock: () => 0 };
        return evaluate(policy, createFactStore(source as never), "merge_request");
      };
    },
  },
];

/**
 * A CODEOWNERS file as large as GitLab's own, with its mix of folders, files and wildcards, over as many paths as GitLab
 * has.
 *
 * @returns milliseconds of CPU, of the file and of the paths; the least of several runs
 */
export function largeCodeOwners(runs: number) {
  const [entries, count] = [2010, 93_657];
  const lines = numbers(entries).map((index) => {
    const folder = `/${folders[index % folders.length]}/part_${index % 977}`;
    if (index % 100 === 0) return `[Section ${index}]`;
    if (index % 18 === 0) return `*_${index}.rb @owner${index % 50}`;
    if (index % 17 === 0) return `${folder}/**/*.rb @owner${index % 50} @acme/maintainers`;
    return `${index % 3 === 0 ? `${folder}/` : pathOf(index)} @owner${index % 50}`;
  });
  const text = lines.join("\n");
  const paths = numbers(count).map(pathOf);
  let least = { file: Number.POSITIVE_INFINITY, paths: Number.POSITIVE_INFINITY };
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    const { entriesFor } = parseCodeOwners(text);
    const read = process.cpuUsage(before);
    for (const path of paths) entriesFor(path);
    const all = process.cpuUsage(before);
    const [file, whole] = [read, all].map(({ user, system }) => (user + system) / 1000);
    least = {
      file: Math.min(least.file, file ?? 0),
      paths: Math.min(least.paths, (whole ?? 0) - (file ?? 0)),
    };
  }
  return { entries, count, ...least };
}

export interface Growth {
  readonly name: string;
  readonly count: number;
  /** Milliseconds of CPU, of some and of ten times as much: the least of several runs. */
  readonly some: number;
  readonly more: number;
}

/** @param runs of each, after one that is not counted; small and large take turns */
export async function growth(runs: number): Promise<readonly Growth[]> {
  const found: Growth[] = [];
  for (const { name, count, prepare } of kinds) {
    const works = [prepare(count), prepare(count * 10)];
    const least = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let run = 0; run <= runs; run++) {
      for (const [index, work] of works.entries()) {
        const before = process.cpuUsage();
        await work();
        const { user, system } = process.cpuUsage(before);
        if (run > 0) least[index] = Math.min(least[index] ?? 0, (user + system) / 1000);
      }
    }
    const [some = 0, more = 0] = least;
    found.push({ name, count, some, more });
  }
  return found;
}
