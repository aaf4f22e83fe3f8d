/** `test [DIR or FILE...]`: policy tests without GitLab; `--record FILE` makes one from a live project. */

import { readdir, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { judgeCase } from "../cases/judge.ts";
import { casesAsJunit, type TestedFile } from "../cases/junit.ts";
import { type CaseFile, readCaseFile } from "../cases/schema.ts";
import { loadPolicy } from "../policy/load.ts";
import type { Policy, PolicyText } from "../policy/policy.ts";
import { presetText } from "../policy/presets/registry.ts";
import { exitCodes, RunError } from "../shared/errors.ts";
import { readableJson } from "../shared/readable-json.ts";
import { readRegular } from "../shared/regular-file.ts";
import { count, listed, plain } from "../shared/text.ts";
import { whyUnread } from "../shared/unfit-file.ts";
import { utf8Text } from "../shared/utf8.ts";
import { type Command, type Flag, type Given, jsonFlag } from "./command.ts";
import { inputFlags } from "./input-flags.ts";
import type { Terminal } from "./terminal.ts";

const isTestFile = /\.policy-test\.(?:ya?ml|json)$/;
const skipped = /^(?:node_modules|\..+)$/;

const testing: readonly Flag[] = [
  jsonFlag,
  { name: "junit", value: "FILE", about: "also write the outcome as JUnit XML" },
  { name: "watch", about: "run again whenever a test or a policy changes" },
];
const recording: readonly Flag[] = inputFlags;

export const test: Command = {
  operands: { name: "FOLDER|FILE", count: "any number" },
  flags: [
    ...testing,
    {
      name: "name",
      value: "TEXT",
      about: "run only cases whose name contains it; with --record, the name of the case",
    },
    {
      name: "record",
      value: "FILE",
      about: "write a test from a live project; the flags below apply only to it",
    },
    ...recording,
  ],
  async run(given, terminal) {
    const { operands, flags } = given;
    const file = flags.get("record");
    refuseOthers(file === undefined ? recording : testing, given);
    if (file === undefined && !flags.has("watch")) return (await runTests(given, terminal)).code;
    if (file === undefined)
      return (await import("./watch.ts")).watch(() => runTests(given, terminal), terminal);
    if (operands.length > 0)
      throw new RunError("INPUT_INVALID", `--record takes only its own file, not ${operands.join(", ")}`);
    return (await import("./record.ts")).record(file, flags, terminal);
  },
};

/** @param unused flags that have no effect here */
function refuseOthers(unused: readonly Flag[], { flags }: Given): void {
  const given = unused.filter(({ name }) => flags.has(name)).map(({ name }) => `--${name}`);
  if (given.length === 0) return;
  const when = flags.has("record") ? "without --record" : "with --record";
  throw new RunError(
    "INPUT_INVALID",
    `${listed(given)} ${given.length === 1 ? "is" : "are"} used only ${when}`,
  );
}

/** @returns the exit code, and the files that it depends on */
async function runTests(
  { operands, flags }: Given,
  terminal: Terminal,
): Promise<{ readonly code: number; readonly files: readonly string[] }> {
  const startedAt = performance.now();
  const files = await testFiles(operands.length > 0 ? operands : ["."]);
  if (files.length === 0) {
    throw new RunError(
      "INPUT_INVALID",
      `there are no policy tests in ${operands.join(", ") || "this folder"}`,
      {
        advice:
          "name a file NAME.policy-test.yml, or record one: countersign test --record NAME.policy-test.yml",
      },
    );
  }
  const read = new Set(files);
  const name = flags.get("name") ?? "";
  const all = await Promise.all(files.map((file) => testFile(file, name, read)));
  const tested = all.filter(({ cases }) => name === "" || cases.length > 0);
  if (tested.length === 0) throw new RunError("INPUT_INVALID", `no case has a name that contains "${name}"`);
  const junit = flags.get("junit");
  if (junit !== undefined) await writeFile(junit, terminal.secrets.clean(casesAsJunit(tested)));
  const tookMs = Math.round(performance.now() - startedAt);
  terminal.print(flags.has("json") ? readableJson(tested) : render(tested, tookMs, terminal));
  const isGood = tested.every(({ cases }) => cases.every(({ problems }) => problems.length === 0));
  return { code: isGood ? exitCodes.compliant : exitCodes.nonCompliant, files: [...read] };
}

/** Files as they are named; for a folder, every test file at any depth. */
async function testFiles(places: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    places.map(async (place) => ((await isFolder(place)) ? within(place) : [place])),
  );
  return [...new Set(found.flat())].sort();
}

async function within(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = await Promise.all(
    entries
      .filter(({ name }) => !skipped.test(name))
      .map(async (entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return within(path);
        return entry.isFile() && isTestFile.test(entry.name) ? [path] : [];
      }),
  );
  return found.flat();
}

async function isFolder(place: string): Promise<boolean> {
  try {
    return (await stat(place)).isDirectory();
  } catch (error) {
    throw new RunError("INPUT_INVALID", `there is no file or folder ${place}`, { cause: error });
  }
}

/** @param read receives each file that is read */
async function testFile(file: string, name: string, read: Set<string>): Promise<TestedFile> {
  const content = await readText(file, "the test");
  const caseFile = await readCaseFile(content, file);
  const policy = await policyOf(caseFile, file, read);
  const clock = () => performance.now();
  const cases = await Promise.all(
    caseFile.cases
      .filter((one) => one.name.includes(name))
      .map(async (one) => ({
        name: one.name,
        problems: await judgeCase(caseFile, one, policy, clock),
      })),
  );
  return { file, cases };
}

async function policyOf({ policy, bases }: CaseFile, file: string, read: Set<string>): Promise<Policy> {
  const beside = (path: string) => {
    read.add(join(dirname(file), path));
    return join(dirname(file), path);
  };
  const textAt = async (source: string): Promise<PolicyText> =>
    source.startsWith("preset:")
      ? { source, text: await presetText(source) }
      : { source: beside(source), text: await readText(beside(source), "the policy") };
  return loadPolicy([await textAt(policy)], async (name) => {
    const stand = bases?.[name];
    if (typeof stand === "string") return { ...(await textAt(stand)), source: name };
    if (name.startsWith("preset:")) return textAt(name);
    throw new RunError(
      "POLICY_UNREADABLE",
      `${file}: the policy extends ${name}, which a test does not fetch`,
      {
        advice: `name a file to use instead: bases: { "${name}": ./base.yml }`,
      },
    );
  });
}

async function readText(path: string, what: string): Promise<string> {
  try {
    return await utf8Text(await readRegular(path, "."), `${what} ${path}`);
  } catch (error) {
    if (error instanceof RunError) throw error;
    throw new RunError("POLICY_UNREADABLE", `${what} ${path} ${whyUnread(error)}`, { cause: error });
  }
}

function render(tested: readonly TestedFile[], tookMs: number, { surface }: Terminal): string {
  const lines = tested.flatMap(({ file, cases }) => {
    const failed = cases.filter(({ problems }) => problems.length > 0);
    const sign = failed.length === 0 ? surface.tone("✓", "green") : surface.tone("✗", "red");
    return [
      `${sign} ${plain(file)} (${count(cases.length, "case")})`,
      ...failed.flatMap(({ name, problems }) => [
        `  ${surface.tone("✗", "red")} ${plain(name)}`,
        ...problems.map((problem) => `      ${plain(problem, 1000)}`),
      ]),
    ];
  });
  const all = tested.flatMap(({ cases }) => cases);
  const failed = all.filter(({ problems }) => problems.length > 0).length;
  const summary = `${all.length - failed} passed, ${failed} failed`;
  return [
    ...lines,
    "",
    `${count(all.length, "case")} in ${count(tested.length, "file")}: ${summary} (${tookMs} ms)`,
  ].join("\n");
}
