/** Patterns over paths and names, CODEOWNERS, texts, command lines and environments. */

import { allCommands } from "../../src/commands/command.ts";
import { readCommandLine, refuseProblems } from "../../src/commands/command-line.ts";
import { commands } from "../../src/commands/registry.ts";
import { fromEnvironment, readInputs } from "../../src/inputs/read.ts";
import { inputNames } from "../../src/inputs/table.ts";
import { parseCodeOwners } from "../../src/shared/code-owners.ts";
import { globMatcher } from "../../src/shared/glob.ts";
import { compilePattern, PatternError } from "../../src/shared/pattern.ts";
import { licenceExpression } from "../../src/shared/spdx.ts";
import { plain } from "../../src/shared/text.ts";
import { subjectFromEnvironment } from "../../src/subject/from-environment.ts";
import { awkwardText, brokenText, type Random } from "./random.ts";
import { expected, holds, type Target } from "./target.ts";

const globs = [
  "**/*.tf",
  "src/**",
  "{a,b}/[cd]*.ts",
  ".gitlab-ci.yml",
  "infra/**/Dockerfile",
  "*",
  "**",
  "vendor/",
  "[!a]?",
];
const owners = `# owners
* @mara @dana
[Docs][2] @docs
docs/ @acme/docs
!docs/secret.md
^[Optional]
*.rb owner@example.com
/config/**/*.yml @@maintainer
path\\ with\\ space/ @x
`;

function pathOf(random: Random): string {
  return random.chance(0.5)
    ? brokenText("src/a/b/main.tf", random)
    : random.pick(["vendor", "a/c1.ts", "", "/", "."]);
}

function glob(random: Random): void {
  try {
    const matches = globMatcher([brokenText(random.pick(globs), random), random.pick(globs)]);
    for (let at = 0; at < 3; at++) holds(typeof matches(pathOf(random)) === "boolean", "no answer");
  } catch (error) {
    expected(error);
  }
}

function codeOwners(random: Random): void {
  const { entriesFor, entries } = parseCodeOwners(brokenText(owners, random));
  for (let at = 0; at < 3; at++) {
    for (const entry of entriesFor(pathOf(random))) holds(entries.includes(entry), "an entry from nowhere");
  }
}

async function pattern(random: Random): Promise<void> {
  try {
    const matches = await compilePattern(
      brokenText("^[A-Z]+-[0-9]+(a|b)*\\w{2,5}$", random),
      random.chance(0.5),
    );
    holds(typeof matches(awkwardText(random)) === "boolean", "no answer");
  } catch (error) {
    expected(error, PatternError);
  }
}

function text(random: Random): void {
  const shown = plain(awkwardText(random).repeat(1 + random.below(9)), 1 + random.below(400));
  holds(!/\p{Surrogate}/u.test(shown), "half of a character");
  holds(!/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028-\u202e]/.test(shown), "a control character");
}

const licences = ["MIT OR (Apache-2.0 WITH LLVM-exception AND GPL-2.0-or-later)", "LicenseRef-a", "MIT+"];

const loaded = await Promise.all(
  allCommands(commands).map(async ([name, { load }]) => ({ name, command: await load() })),
);

function commandLine(random: Random): void {
  const { name, command } = random.pick(loaded);
  const words = Array.from({ length: random.below(7) }, () => {
    const kind = random.below(4);
    const flag = command.flags[random.below(command.flags.length)]?.name ?? "help";
    if (kind === 0) return awkwardText(random);
    if (kind === 1) return `--${flag}`;
    if (kind === 2) return `--${flag}=${awkwardText(random)}`;
    return brokenText(`--${flag}`, random);
  });
  try {
    const given = readCommandLine(name, command, words);
    refuseProblems(name, given);
    const known = new Set([...command.flags.map((flag) => flag.name), "help", "version"]);
    for (const flag of given.flags.keys()) holds(known.has(flag), `took the unknown flag ${flag}`);
  } catch (error) {
    expected(error);
  }
}

const variables = [
  ...[
    "CI_MERGE_REQUEST_IID",
    "CI_MERGE_REQUEST_PROJECT_ID",
    "CI_MERGE_REQUEST_PROJECT_PATH",
    "CI_PROJECT_ID",
  ],
  ...["CI_PROJECT_PATH", "CI_COMMIT_SHA", "CI_MERGE_REQUEST_SOURCE_BRANCH_SHA", "CI_SERVER_URL", "CI_JOB_ID"],
  ...[
    "CI_PIPELINE_SOURCE",
    "CI_DEFAULT_BRANCH",
    "TRIGGER_PAYLOAD",
    "CI_JOB_TOKEN",
    "COUNTERSIGN_TOKEN",
    "GITLAB_CI",
  ],
  ...[
    "GITHUB_ACTIONS",
    "COUNTERSIGN_WRAPPER",
    "COUNTERSIGN_CONTROL_SECRET_12",
    "CI_COMMIT_BRANCH",
    "CI_PIPELINE_ID",
  ],
  ...inputNames.map((name) => `INPUT_${name.toUpperCase()}`),
];
const values = [
  "7",
  "42",
  "acme/payments",
  "a".repeat(40),
  "https://gitlab.example",
  "true",
  "merge-request",
  "project",
  "5m",
];

async function environment(random: Random): Promise<void> {
  const env: Record<string, string> = { INPUT_GITLAB_TOKEN: "token-of-a-test-000001" };
  for (let count = random.below(9); count > 0; count--) {
    env[random.pick(variables)] = random.chance(0.5) ? random.pick(values) : awkwardText(random);
  }
  try {
    const inputs = await readInputs({ flags: new Map(), env, getInput: fromEnvironment(env) });
    const subject = await subjectFromEnvironment(inputs, env);
    if (subject.kind === "merge-request") {
      holds(Number.isSafeInteger(subject.iid) && subject.iid > 0, `judges merge request ${subject.iid}`);
    }
  } catch (error) {
    expected(error);
  }
}

export const nameTargets: readonly Target[] = [
  { name: "glob", cases: 200_000, run: glob },
  { name: "CODEOWNERS", cases: 150_000, run: codeOwners },
  { name: "pattern", cases: 60_000, run: pattern },
  { name: "text", cases: 100_000, run: text },
  {
    name: "licence",
    cases: 60_000,
    run: (random) => void licenceExpression(brokenText(random.pick(licences), random)),
  },
  { name: "command line", cases: 90_000, run: commandLine },
  { name: "environment", cases: 90_000, run: environment },
];
