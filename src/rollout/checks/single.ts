/** What has to change for one check of one project, if a person says it in a command instead of a file. */

import type { ProtectedBranch, StatusCheck } from "../../gitlab/resources/status-checks.ts";
import type { Environment } from "../../shared/environment.ts";
import { plain } from "../../shared/text.ts";
import { fill, hidden, shown, type Template, type TemplateProject } from "../template.ts";
import { branchesOf, compareProject, digestOf, type Step, sameItems, taken, tooLong } from "./compare.ts";

/** Undefined: it stays as it is. */
export interface Values {
  readonly name: string | undefined;
  readonly externalUrl: Template | undefined;
  /** Empty: all branches. */
  readonly branches: readonly string[] | undefined;
  readonly sharedSecret: Template | undefined;
}

export interface World {
  readonly checks: readonly StatusCheck[];
  readonly rules: readonly ProtectedBranch[];
  readonly project: TemplateProject;
  readonly env: Environment;
}

/** @param values with a name and an address */
export function createStep({ name = "", externalUrl = [], ...rest }: Values, world: World): Step {
  const { checks, rules, project, env } = world;
  const same = checks.find((check) => check.name === name);
  const others = checks.filter((check) => check !== same);
  const wanted = {
    ...{ scope: {}, mustSucceed: undefined, absent: [] },
    checks: [
      {
        name,
        externalUrl,
        branches: rest.branches?.length ? rest.branches : undefined,
        sharedSecret: rest.sharedSecret,
      },
    ],
  };
  const seen = { checks: others, rules, mustSucceed: undefined };
  const [step] = compareProject(wanted, seen, project, { env, rotatesSecrets: false });
  if (!step) throw new Error("a wanted check has no step");
  const obstacle = same && `the project already has a check with this name (${same.id})`;
  return obstacle === undefined ? step : { ...step, obstacle };
}

export function updateStep(found: StatusCheck, values: Values, world: World): Step {
  const { checks, rules, project, env } = world;
  const { name = found.name, sharedSecret } = values;
  const externalUrl = values.externalUrl && fill(values.externalUrl, project, env);
  const urlDigest = externalUrl === undefined ? found.externalUrlDigest : digestOf(externalUrl);
  const ownIds = found.protectedBranches.map(({ id }) => id);
  const { ids, missing } =
    values.branches === undefined
      ? { ids: ownIds, missing: undefined }
      : branchesOf({ branches: values.branches }, undefined, rules);
  const said = {
    name: `name ${plain(name)}`,
    external_url: `external_url ${values.externalUrl ? plain(shown(values.externalUrl, project), 600) : ""}`,
    branches: `branches ${values.branches?.map((branch) => plain(branch)).join(", ") || "all"}`,
    shared_secret: `shared_secret ${hidden}`,
  };
  const differs = {
    name: name !== found.name,
    external_url: urlDigest !== found.externalUrlDigest,
    branches: missing !== undefined || !sameItems(ownIds, ids),
    shared_secret: sharedSecret !== undefined,
  };
  const fields = (Object.keys(said) as (keyof typeof said)[]).filter((field) => differs[field]);
  const holder = checks.find((other) => other !== found && other.externalUrlDigest === urlDigest);
  return {
    ...{ target: "check", name: found.name, action: fields.length === 0 ? "none" : "update", fields },
    said: fields.map((field) => said[field]).join("; "),
    obstacle: missing ?? tooLong(externalUrl ?? "") ?? (differs.external_url ? taken(holder) : undefined),
    checkId: found.id,
    wanted: {
      ...{ name, externalUrl: externalUrl ?? "", urlDigest, branchIds: ids },
      sharedSecret: sharedSecret && fill(sharedSecret, project, env),
    },
  };
}

export function deleteStep({ id, name, externalUrl, externalUrlDigest }: StatusCheck): Step {
  return {
    ...{ target: "check", name, action: "delete", fields: [] },
    said: `now ${plain(externalUrl, 300)}`,
    ...{ obstacle: undefined, checkId: id, heldDigest: externalUrlDigest, wanted: undefined },
  };
}
