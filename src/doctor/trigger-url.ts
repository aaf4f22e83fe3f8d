/** Addresses that start a pipeline. Parts of them are named to people, but never the token. */

import { plain } from "../shared/text.ts";
import type { Exam, ProjectCheck, ProjectSeen } from "./exam.ts";
import { namedChecks } from "./named-checks.ts";

/** A column of the database. A longer address is a 500 when it is saved. */
const mostCharacters = 255;

export interface TriggerUrl {
  readonly origin: string;
  /** What stands before `/api/v4`: the sub-path of the instance. */
  readonly root: string;
  readonly project: string;
  /** Undefined if the address names none. */
  readonly ref: string | undefined;
  readonly hasToken: boolean;
  /** Names of `inputs[NAME]`. */
  readonly inputs: readonly string[];
  /** Names of `variables[NAME]`. */
  readonly variables: readonly string[];
  readonly length: number;
}

/** Undefined if the address does not start a pipeline (lib/api/ci/triggers.rb). */
export function parseTriggerUrl(address: string): TriggerUrl | undefined {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return undefined;
  }
  const [, root = "", project = "", ref] =
    /^(.*?)\/api\/v4\/projects\/([^/]+)\/(?:\(?ref\/([^/]+)\)?\/)?trigger\/pipeline(?:\.json)?\/?$/.exec(
      url.pathname,
    ) ?? [];
  if (project === "") return undefined;
  const named = (group: string) =>
    [...url.searchParams.keys()].flatMap(
      (key) => new RegExp(`^${group}\\[([^\\]]*)\\]`).exec(key)?.[1] ?? [],
    );
  const given = ref === undefined ? url.searchParams.get("ref") : decoded(ref);
  return {
    ...{ origin: url.origin, root, project: decoded(project), ref: given || undefined },
    hasToken: (url.searchParams.get("token") ?? "") !== "",
    ...{ inputs: named("inputs"), variables: named("variables"), length: address.length },
  };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export interface TriggeringCheck {
  readonly check: ProjectCheck;
  readonly url: TriggerUrl;
}

/** Of the named checks, those whose address starts a pipeline; without names, of all checks of the project. */
export async function triggeringChecks(exam: Exam): Promise<readonly TriggeringCheck[]> {
  const isNamed = exam.inputs.statusChecks.length > 0;
  const checks = isNamed ? await namedChecks(exam) : ((await exam.projectChecks()) ?? []);
  return checks.flatMap((check) => {
    const url = parseTriggerUrl(check.external_url ?? "");
    return url ? [{ check, url }] : [];
  });
}

/** Why GitLab cannot start the pipeline. The project's own address begins with the address that GitLab is configured with. */
export function flawOf(
  url: TriggerUrl,
  { web_url: page, path_with_namespace: path }: Pick<ProjectSeen, "web_url" | "path_with_namespace">,
): { readonly detail: string; readonly fix: string } | undefined {
  const { origin, pathname } = new URL(page);
  const root = pathname.slice(0, Math.max(0, pathname.length - path.length - 1));
  if (url.origin !== origin)
    return {
      detail: `its address is on ${url.origin}, but GitLab itself is ${origin}: GitLab blocks such a request, or a redirect turns it into a GET`,
      fix: `begin the check's address with ${origin}${root}/api/v4`,
    };
  if (url.root !== root)
    return {
      detail: `its address has the sub-path "${plain(url.root, 100)}", but GitLab's is "${root}"`,
      fix: `begin the check's address with ${origin}${root}/api/v4`,
    };
  if (url.length > mostCharacters)
    return {
      detail: `its address has ${url.length} characters, more than ${mostCharacters}`,
      fix: "give the project's number instead of its path",
    };
  if (!url.hasToken)
    return {
      detail: "its address has no token",
      fix: "append ?token= with a pipeline trigger token of the central project",
    };
  if (url.ref === undefined)
    return { detail: "its address names no ref", fix: "write /projects/ID/ref/BRANCH/trigger/pipeline" };
  return undefined;
}

/** Whether a pipeline of a central project answers the check, so that the project's own need not. */
export async function answersByTrigger(exam: Exam): Promise<boolean> {
  const [checks, project] = await Promise.all([triggeringChecks(exam).catch(() => []), exam.project()]);
  return checks.some(({ url }) => flawOf(url, project) === undefined);
}
