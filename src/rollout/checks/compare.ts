/** What has to change in one project so that its status checks are as the file says. No request is made here. */

import { createHash } from "node:crypto";
import type { ProtectedBranch, StatusCheck } from "../../gitlab/resources/status-checks.ts";
import type { Environment } from "../../shared/environment.ts";
import { plain } from "../../shared/text.ts";
import type { Action } from "../applied.ts";
import { fill, hidden, shown, type TemplateProject } from "../template.ts";
import type { WantedCheck, WantedChecks } from "./file.ts";

/** A project as it is. */
export interface SeenProject {
  readonly checks: readonly StatusCheck[];
  /** Undefined if they were not needed. */
  readonly rules: readonly ProtectedBranch[] | undefined;
  /** Undefined if GitLab does not show the setting. */
  readonly mustSucceed: boolean | undefined;
}

/** One thing that the file names, and what has to be done about it. */
export interface Step {
  readonly target: "check" | "setting";
  readonly name: string;
  readonly action: Action;
  readonly fields: readonly string[];
  /** What a person reads in the table, without secrets. */
  readonly said: string;
  /** Why it cannot be done. */
  readonly obstacle: string | undefined;
  /** Of the check as it is. */
  readonly checkId: number | undefined;
  /** Of the address that the check has now, if it is deleted. */
  readonly heldDigest?: string | undefined;
  /** The check as it should be. */
  readonly wanted: FilledCheck | undefined;
  /** What the setting should be. */
  readonly mustSucceed?: boolean;
}

/** A check of the file, with the values of one project. */
export interface FilledCheck {
  readonly name: string;
  readonly externalUrl: string;
  readonly urlDigest: string;
  /** Empty: all branches. */
  readonly branchIds: readonly number[];
  readonly sharedSecret: string | undefined;
}

export interface Settings {
  readonly env: Environment;
  readonly rotatesSecrets: boolean;
}

/** A column of the database. GitLab answers a longer address with an error 500 (gitlab-contract 2.4). */
const mostCharacters = 255;

/** Whether the rules that protect branches must be known to compare. */
export function needsRules({ checks }: WantedChecks, seen: readonly StatusCheck[]): boolean {
  return checks.some(({ name, branches }) => {
    if (branches === undefined) return false;
    const bound = seen.find((check) => check.name === name)?.protectedBranches;
    const isOwn = bound?.every(({ inherited }) => !inherited) === true;
    return (
      !isOwn ||
      !sameItems(
        bound.map((branch) => branch.name),
        branches,
      )
    );
  });
}

export function compareProject(
  wanted: WantedChecks,
  seen: SeenProject,
  project: TemplateProject,
  settings: Settings,
): readonly Step[] {
  const digests = new Map(
    wanted.checks.map(({ name, externalUrl }) => [name, digestOf(fill(externalUrl, project, settings.env))]),
  );
  /** Another check that has the address, and keeps it. */
  const holderOf = (name: string) =>
    seen.checks.find(
      (other) =>
        other.name !== name &&
        other.externalUrlDigest === digests.get(name) &&
        !wanted.absent.includes(other.name) &&
        (digests.get(other.name) ?? other.externalUrlDigest) === other.externalUrlDigest,
    );
  return [
    ...wanted.checks.map((check) => checkStep(check, seen, project, settings, holderOf(check.name))),
    ...wanted.absent.map((name) => absentStep(name, seen)),
    ...(wanted.mustSucceed === undefined ? [] : [settingStep(wanted.mustSucceed, seen.mustSucceed)]),
  ];
}

function checkStep(
  check: WantedCheck,
  seen: SeenProject,
  project: TemplateProject,
  { env, rotatesSecrets }: Settings,
  holder: StatusCheck | undefined,
): Step {
  const { name } = check;
  const found = seen.checks.find((other) => other.name === name);
  const externalUrl = fill(check.externalUrl, project, env);
  const urlDigest = digestOf(externalUrl);
  const branches = branchesOf(check, found, seen.rules);
  const sharedSecret = check.sharedSecret && fill(check.sharedSecret, project, env);
  const differs = {
    external_url: found?.externalUrlDigest !== urlDigest,
    branches:
      branches.missing !== undefined ||
      !sameItems(found?.protectedBranches.map(({ id }) => id) ?? [], branches.ids),
    shared_secret: sharedSecret !== undefined && (found?.hmac !== true || rotatesSecrets),
  };
  const changed = Object.entries(differs).flatMap(([field, isDifferent]) => (isDifferent ? [field] : []));
  const fields = found ? changed : ["name", ...changed];
  const action = found ? (fields.length === 0 ? "none" : "update") : "create";
  const texts = {
    name: "",
    external_url: urlSaid(shown(check.externalUrl, project), found),
    branches: `branches ${check.branches?.map((branch) => plain(branch)).join(", ") ?? "all"}`,
    shared_secret: `shared_secret ${hidden}`,
  };
  return {
    ...{ target: "check", name, action, fields, checkId: found?.id },
    said: fields
      .map((field) => texts[field as keyof typeof texts])
      .filter(Boolean)
      .join("; "),
    obstacle:
      action === "none"
        ? undefined
        : (branches.missing ?? tooLong(externalUrl) ?? (differs.external_url ? taken(holder) : undefined)),
    wanted: { name, externalUrl, urlDigest, branchIds: branches.ids, sharedSecret },
  };
}

function urlSaid(url: string, found: StatusCheck | undefined): string {
  const now = `external_url ${plain(url, 600)}`;
  return found ? `${now} (now ${plain(found.externalUrl, 300)})` : now;
}

export function taken(holder: StatusCheck | undefined): string | undefined {
  return holder && `its external_url is already that of the check "${plain(holder.name)}" (${holder.id})`;
}

export function tooLong({ length }: string): string | undefined {
  return length <= mostCharacters
    ? undefined
    : `its external_url has ${length} characters, and GitLab takes at most ${mostCharacters}`;
}

interface Branches {
  readonly ids: readonly number[];
  readonly missing: string | undefined;
}

/** A branch can be protected by the project and by a group: the rule of the project counts. */
export function branchesOf(
  { branches = [] }: Pick<WantedCheck, "branches">,
  found: StatusCheck | undefined,
  rules: readonly ProtectedBranch[] | undefined,
): Branches {
  // Without the rules, the check has exactly these branches already.
  const known = rules ?? found?.protectedBranches ?? [];
  const ids: number[] = [];
  const missing: string[] = [];
  for (const branch of new Set(branches)) {
    const named = known.filter(({ name }) => name === branch);
    const rule = named.find(({ inherited }) => !inherited) ?? named[0];
    if (rule) ids.push(rule.id);
    else missing.push(plain(branch));
  }
  const are = missing.length === 1 ? "is not a protected branch" : "are not protected branches";
  return { ids, missing: missing.length === 0 ? undefined : `${missing.join(", ")} ${are} of this project` };
}

function absentStep(name: string, { checks }: SeenProject): Step {
  const found = checks.find((check) => check.name === name);
  return {
    ...{ target: "check", name, action: found ? "delete" : "none", fields: [] },
    said: found ? `now ${plain(found.externalUrl, 300)}` : "",
    ...{ obstacle: undefined, checkId: found?.id, wanted: undefined, heldDigest: found?.externalUrlDigest },
  };
}

function settingStep(wanted: boolean, now: boolean | undefined): Step {
  const isEqual = now === wanted;
  return {
    ...{ target: "setting", name: "must_succeed", action: isEqual ? "none" : "update" },
    fields: isEqual ? [] : ["must_succeed"],
    said: isEqual ? "" : `must_succeed ${wanted}${now === undefined ? " (now unknown)" : ""}`,
    ...{ obstacle: undefined, checkId: undefined, wanted: undefined, mustSucceed: wanted },
  };
}

/** Whether a check is as the file says, as far as GitLab shows it. */
export function isAsWanted(found: StatusCheck | undefined, wanted: FilledCheck): boolean {
  return (
    found?.name === wanted.name &&
    found.externalUrlDigest === wanted.urlDigest &&
    sameItems(
      found.protectedBranches.map(({ id }) => id),
      wanted.branchIds,
    ) &&
    (wanted.sharedSecret === undefined || found.hmac)
  );
}

export function sameItems<T>(one: readonly T[], other: readonly T[]): boolean {
  const items = new Set(other);
  return new Set(one).size === items.size && one.every((item) => items.has(item));
}

export function digestOf(url: string): string {
  return createHash("sha256").update(url).digest("hex");
}
