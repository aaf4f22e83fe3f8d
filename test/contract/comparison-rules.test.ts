/** Whether each own rule of the pages of comparison and of clauses passes and fails when it should. */

import { describe, expect, it } from "vitest";
import { standards } from "../../scripts/generate/clauses/page.ts";
import { peers } from "../../scripts/generate/comparison/page.ts";
import { compile } from "../../src/rules/language.ts";
import { topics } from "../../src/rules/topics/registry.ts";
import type { Plain } from "../../src/rules/types.ts";

const rows = [...peers, ...standards].flatMap((one) => one.rows);
const rules = new Map(rows.flatMap((row) => (row.kind === "rule" ? [[row.id, row.rule] as const] : [])));

type Values = Readonly<Record<string, Plain>>;

const now = Date.parse("2026-11-25T00:00:00Z");
const days = (count: number) => now - count * 24 * 60 * 60 * 1000;

const shared = {
  services: [],
  before_script: [],
  after_script: [],
  interruptible: false,
  cache: [],
  id_tokens: [],
};
const job = (partial: Values): Plain => ({
  ...{ ...shared, name: "test", stage: "test", never_runs: false, tags: [], script: [], variables: [] },
  ...{ allow_failure: false, ...partial },
});
const ci = (...jobs: readonly Plain[]): Values => ({
  ci: { jobs, variables: [], stages: ["test"], workflow: {}, default: shared },
});
const running = (...script: readonly string[]) => ci(job({ script }));
const artifacts = { paths: ["out"], reports: [], access: "all", when: "on_success" };
const named = (name: string) => ci(job({ variables: [{ name, value: "1" }] }));
const need = { project: "acme/lib", job: "build", optional: false };
const trigger = { child: true, forwards_variables: true };
const manual = (when: string) => ({
  ...{ changes: [], exists: [], when, allow_failure: false, conditional: true, variables: [] },
});
const applying = (when: string) => ci(job({ script: ["terraform apply"], rules: [manual(when)] }));
const variable = (key: string): Values => ({
  variables: [
    { key, file: false, protected: true, masked: true, hidden: false, raw: true, environment_scope: "*" },
  ],
});
const members = (...levels: readonly number[]): Values => ({
  members: levels.map((access_level, index) => ({
    username: `u${index}`,
    access_level,
    last_active_at: days(9),
  })),
});
const owner = (last_active_at: number): Values => ({
  now,
  members: [{ username: "u", access_level: 50, last_active_at }],
});
const approvals = (all_protected_branches: boolean): Values => ({
  approval_rules: [{ name: "All", approvals_required: 1, branches: ["main"], all_protected_branches }],
});
const project = (partial: Values): Values => ({ now, project: { id: 1, path: "acme/payments", ...partial } });
const file = (path: string): Values => ({ files: [{ path, regular: true }] });

/** Of each rule, what passes and what fails. */
const examples: Readonly<Record<string, readonly [pass: Values, fail: Values]>> = {
  "ISSUE-205": [named("COLOUR"), named("DEPLOY_KEY")],
  "ISSUE-504": [approvals(true), approvals(false)],
  "GL-010": [
    ci(job({ needs: [{ ...need, artifacts: false }] })),
    ci(job({ needs: [{ ...need, artifacts: true }] })),
  ],
  "GL-013": [variable("REGION"), variable("AWS_ACCESS_KEY_ID")],
  "GL-030": [ci(job({ trigger: { ...trigger, child: false } })), ci(job({ trigger }))],
  "GL-032": [ci(job({ tags: ["docker"] })), ci(job({ tags: undefined }))],
  "GL-034": [running("npm ci", "npm audit signatures"), running("npm ci")],
  "GL-041": [applying("manual"), applying("on_success")],
  "GL-045": [running("python train.py"), running("vllm serve acme/m --trust-remote-code")],
  "GL-046": [running("hf download acme/m --revision 1a2b"), running("hf download acme/m")],
  "GL-047": [running("python -c 'json.load(f)'"), running("python -c 'pickle.load(f)'")],
  "GL-048": [running('claude -p "Review"'), running('claude -p "Review $CI_MERGE_REQUEST_TITLE"')],
  "GL-049": [running("claude -p fix", "git diff"), running("claude -p fix", "git push")],
  "GL-050": [variable("REGION"), variable("NPM_TOKEN")],
  "2.1.1": [ci(job({ stage: "build" })), ci(job({ stage: "build" }), job({ stage: "build", name: "b" }))],
  "2.3.2": [ci(job({ stage: "build", artifacts })), ci(job({ stage: "build" }))],
  "2.4.6": [running("cosign attest --type cyclonedx img"), running("cosign version")],
  "3.1.5": [file(".npmrc"), file("package.json")],
  "5.1.1": [project({ ci_config_path: "ci/main.yml" }), project({ ci_config_path: ".gitlab-ci.yml" })],
  project_not_maintained: [project({ last_activity_at: days(80) }), project({ last_activity_at: days(100) })],
  project_has_too_many_admins: [members(50, 50, 50, 30), members(50, 50, 50, 50, 30)],
  stale_admin_found: [owner(days(100)), owner(days(200))],
};

function judge(source: string, values: Values): unknown {
  const compiled = compile(source, topics);
  if (!("expression" in compiled)) throw new Error(`${source} is not a rule`);
  return compiled.expression.evaluate(new Map(Object.entries(values)), () => 0).result;
}

describe("the own rules of the pages", () => {
  it("each have an example", () => {
    expect(Object.keys(examples).sort()).toEqual([...rules.keys()].sort());
  });

  it.each(Object.entries(examples))("%s passes and fails when it should", (id, [passes, fails]) => {
    const source = rules.get(id) ?? "";
    expect(judge(source, passes)).toMatchObject({ value: true });
    expect(judge(source, fails)).toMatchObject({ value: false });
  });

  it.each([...rules].filter(([, source]) => /\b(?:before_)?script\b/.test(source)))(
    "%s fails for lines before the script, too",
    (id, source) => {
      const { ci: configuration } = (examples[id] as readonly [Values, Values])[1] as {
        readonly ci: { readonly jobs: readonly Values[] };
      };
      const jobs = configuration.jobs.map((one) => ({ ...one, before_script: one.script, script: [] }));
      expect(judge(source, { ci: { ...configuration, jobs } as Plain })).toMatchObject({ value: false });
    },
  );

  it("have approval rules for all branches that require something", () => {
    const rule = rules.get("ISSUE-504") ?? "";
    const everywhere = (approvals_required: number): Values => ({
      approval_rules: [{ name: "All", approvals_required, branches: [], all_protected_branches: false }],
    });
    expect(judge(rule, everywhere(1))).toMatchObject({ value: true });
    expect(judge(rule, everywhere(0))).toMatchObject({ value: false });
  });
});
