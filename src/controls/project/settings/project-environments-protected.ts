/** `project_environments_protected`: who deploys to production is limited, and others approve. */

import { type Environment, environments } from "../../../facts/project/settings/environments.ts";
import { mergeSettings } from "../../../facts/project/settings/merge-settings.ts";
import { text } from "../../../shared/schema.ts";
import { matchesStars } from "../../../shared/stars.ts";
import { count, listed, plain } from "../../../shared/text.ts";
import * as z from "../../../shared/zod.ts";
import { defineControl, described, fail, pass, unknown } from "../../define.ts";

const tiers = ["production", "staging", "testing", "development", "other"] as const;
const roles = { maintainers: 40, developers: 30 } as const;

const params = z.strictObject({
  tiers: z.optional(
    z.array(z.enum(tiers)).check(z.describe("Tiers whose environments are checked; production by default")),
  ),
  names: z.optional(
    z
      .array(text(255))
      .check(
        z.describe("Further environments to check, by name, with * for any characters; no name by default"),
      ),
  ),
  deploy: z.optional(
    z
      .enum(["no_role", "maintainers", "developers"])
      .check(z.describe("Which role may deploy at most; maintainers by default")),
  ),
  named: z.optional(
    z.boolean().check(z.describe("Whether rules may name users and groups who deploy; true by default")),
  ),
  approvals: z.optional(
    z
      .int()
      .check(
        z.minimum(1),
        z.maximum(50),
        z.describe("Smallest number of approvals of a deployment; no approval by default"),
      ),
  ),
  when_none: z.optional(
    z
      .enum(["unknown", "pass", "fail"])
      .check(
        z.describe(
          "Result if the project has no matching environment, or none for one of names; unknown by default",
        ),
      ),
  ),
});
type Params = z.infer<typeof params>;

export const projectEnvironmentsProtected = defineControl({
  id: "project_environments_protected",
  title: "Environments are protected as required",
  description: described(
    "Passes when every environment of `tiers`, or with a name of `names`, is protected by a rule of the project, or of a group for its tier.",
    [
      "Who deploys must be allowed by every rule. So at least one rule must let no laxer role deploy than `deploy`.",
      "The approvals of all rules are added up. The older setting for a number of approvals without rules has no effect in GitLab.",
      "Stopped environments count. GitLab derives the tier from the name, unless the job sets it.",
      "Without GitLab Premium, rules have no effect, and the control fails.",
    ],
  ),
  severity: "high",
  scope: "project",
  needs: { licence: mergeSettings, environments },
  params,
  example: { tiers: ["production"], deploy: "maintainers", approvals: 1 },
  remediation: {
    text: "protect the environments that the message names under Settings > CI/CD > Protected environments",
    page: "/-/settings/ci_cd#js-protected-environments-settings",
  },
  remedy: "who deploys and who approves a deployment is a decision",
  check({ environments, licence: { isPremium } }, given) {
    if (wantedTiers(given).length + (given.names ?? []).length === 0)
      return unknown("the policy names neither tiers nor environments");
    const chosen = environments.filter((one) => isChosen(one, given));
    const absent = absentIn(chosen, environments, given);
    if (chosen.length === 0 && absent !== undefined && given.when_none === "pass") return pass(absent);
    const problems = [
      ...chosen.flatMap((one) => lacksOf(one, given).map((what) => plain(`${one.name}: ${what}`))),
      ...(absent !== undefined && given.when_none === "fail" ? [absent] : []),
    ];
    if (problems.length > 0) return fail(listed(problems), { actual: problems });
    if (absent !== undefined && given.when_none !== "pass") return unknown(absent);
    if (isPremium === undefined)
      return unknown("GitLab did not show whether protected environments are licensed");
    if (!isPremium)
      return fail("the rules have no effect, because protected environments need GitLab Premium");
    return pass(`${count(chosen.length, "environment is", "environments are")} protected as required`);
  },
});

/** A name that is written out may be misspelt, so each of them must exist. */
function absentIn(
  chosen: readonly Environment[],
  all: readonly Environment[],
  given: Params,
): string | undefined {
  if (chosen.length === 0) return `the project has no environment ${wantedIn(given)}`;
  const missing = (given.names ?? []).filter((one) => !all.some(({ name }) => matchesStars(one, name)));
  return missing.length === 0 ? undefined : `the project has no environment named ${plain(listed(missing))}`;
}

function isChosen({ name, tier }: Environment, given: Params): boolean {
  return wantedTiers(given).includes(tier) || (given.names ?? []).some((one) => matchesStars(one, name));
}

function wantedTiers({ tiers, names }: Params): readonly string[] {
  return tiers ?? (names ? [] : ["production"]);
}

function wantedIn(given: Params): string {
  const wanted = wantedTiers(given);
  return [
    ...(wanted.length > 0 ? [`of the tier ${listed(wanted)}`] : []),
    ...(given.names?.length ? [`named ${plain(listed(given.names))}`] : []),
  ].join(" or ");
}

function lacksOf({ protections }: Environment, given: Params): readonly string[] {
  if (protections.length === 0) return ["no rule protects it"];
  const { deploy = "maintainers", named = true } = given;
  const least = deploy === "no_role" ? Number.POSITIVE_INFINITY : roles[deploy];
  const isStrict = protections.some(({ deployers }) =>
    deployers.every((one) => (one.kind === "role" ? isAtLeast(one.level, least) : named)),
  );
  const approvals = protections.reduce((sum, one) => sum + one.approvals, 0);
  return [
    ...(isStrict ? [] : [`${listed(whoIn(protections))} may deploy`]),
    ...(given.approvals !== undefined && approvals < given.approvals
      ? [`${count(approvals, "approval is", "approvals are")} required, ${given.approvals} expected`]
      : []),
  ];
}

/** 0 is nobody, and 60 is an administrator. */
function isAtLeast(level: number, least: number): boolean {
  return level === 0 || level >= least || level === 60;
}

function whoIn(protections: Environment["protections"]): string[] {
  const names: Readonly<Record<number, string>> = { 20: "reporters", 30: "developers", 40: "maintainers" };
  const all = protections.flatMap(({ deployers }) =>
    deployers.map((one) =>
      one.kind === "role" ? (names[one.level] ?? `level ${one.level}`) : `a ${one.kind}`,
    ),
  );
  return [...new Set(all)];
}
