/** Reads keywords of jobs, each in all forms that GitLab accepts (lib/gitlab/ci/config/entry). */

import { imageOf, isEntry, isGiven, strings, unreadable, variablesOf } from "../ci-jobs.ts";

export interface Service {
  readonly name: string;
  readonly alias: string | undefined;
  readonly command: readonly string[];
  readonly entrypoint: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
}

export interface Environment {
  readonly name: string;
  /** `start` deploys; the others are `stop`, `prepare`, `verify` and `access`. */
  readonly action: string;
  readonly tier: string | undefined;
  readonly url: string | undefined;
}

export interface Cache {
  /** As it is written; of files, their names after the prefix. */
  readonly key: string;
  /** Files whose content makes the key. */
  readonly files: readonly string[];
  readonly prefix: string | undefined;
  readonly fallbackKeys: readonly string[];
  readonly paths: readonly string[];
  /** `pull-push` by default. */
  readonly policy: string;
  readonly when: string;
  /** Protected branches share it with the others. */
  readonly isUnprotected: boolean;
}

export interface Artifacts {
  readonly paths: readonly string[];
  readonly exclude: readonly string[];
  readonly hasUntracked: boolean;
  readonly when: string;
  readonly expireIn: string | undefined;
  /** `all` by default. */
  readonly access: string;
  /** Paths, by the types of the reports. */
  readonly reports: Readonly<Record<string, readonly string[]>>;
}

export interface Trigger {
  readonly project: string | undefined;
  readonly branch: string | undefined;
  readonly strategy: string | undefined;
  /** Types of `include`, such as `local` or `artifact`; none for another project's pipeline. */
  readonly includes: readonly string[];
  readonly forwardsVariables: boolean;
  readonly forwardsPipelineVariables: boolean;
}

export interface Need {
  readonly job: string | undefined;
  /** Of another project. */
  readonly project: string | undefined;
  readonly ref: string | undefined;
  /** Of another pipeline. */
  readonly pipeline: string | undefined;
  readonly artifacts: boolean;
  readonly isOptional: boolean;
}

/** GitLab takes numbers and true or false for texts in many places. */
export function textOf(value: unknown): string | undefined {
  return ["string", "number", "boolean"].includes(typeof value) ? String(value) : undefined;
}

export function servicesOf(services: unknown, job: string): readonly Service[] {
  return listOf(services, job, "services").map((service) => {
    const given = isEntry(service) ? service : {};
    return {
      name: imageOf(service, job),
      alias: textOf(given.alias),
      command: strings(given.command, job, "services"),
      entrypoint: strings(given.entrypoint, job, "services"),
      variables: variablesOf(given.variables, job),
    };
  });
}

export function environmentOf(environment: unknown, job: string): Environment | undefined {
  if (!isGiven(environment)) return undefined;
  const given = isEntry(environment) ? environment : { name: environment };
  const name = textOf(given.name);
  if (name === undefined) throw unreadable(job, "environment");
  return {
    ...{ name, action: textOf(given.action) ?? "start" },
    ...{ tier: textOf(given.deployment_tier), url: textOf(given.url) },
  };
}

export function cachesOf(cache: unknown, job: string): readonly Cache[] {
  if (isEntry(cache) && Object.keys(cache).length === 0) return [];
  return listOf(Array.isArray(cache) || !isGiven(cache) ? cache : [cache], job, "cache").map((one) => {
    if (!isEntry(one)) throw unreadable(job, "cache");
    const key = isEntry(one.key) ? one.key : {};
    const files = strings(key.files ?? key.files_commits, job, "cache");
    const prefix = textOf(key.prefix);
    return {
      key: isEntry(one.key)
        ? [...(prefix === undefined ? [] : [prefix]), ...files].join("-")
        : (textOf(one.key) ?? "default"),
      ...{ files, prefix, fallbackKeys: strings(one.fallback_keys, job, "cache") },
      paths: strings(one.paths, job, "cache"),
      ...{ policy: textOf(one.policy) ?? "pull-push", when: textOf(one.when) ?? "on_success" },
      isUnprotected: one.unprotect === true,
    };
  });
}

export function idTokensOf(tokens: unknown, job: string): Readonly<Record<string, readonly string[]>> {
  if (!isGiven(tokens)) return {};
  if (!isEntry(tokens)) throw unreadable(job, "id_tokens");
  return Object.fromEntries(
    Object.entries(tokens).map(([name, token]) => {
      if (!isEntry(token)) throw unreadable(job, "id_tokens");
      return [name, strings(token.aud, job, "id_tokens")];
    }),
  );
}

/** Without `token`, a secret uses the first ID token of the job (ee/app/presenters/ee/ci/build_runner_presenter.rb). */
export function secretTokensOf(secrets: unknown, [first]: readonly string[]): readonly string[] {
  if (!isEntry(secrets)) return [];
  return Object.values(secrets).flatMap(
    (secret) =>
      (isEntry(secret) ? textOf(secret.token) : undefined) ?? (first === undefined ? [] : `$${first}`),
  );
}

export function artifactsOf(artifacts: unknown, job: string): Artifacts | undefined {
  if (!isGiven(artifacts)) return undefined;
  if (!isEntry(artifacts)) throw unreadable(job, "artifacts");
  const reports = isEntry(artifacts.reports) ? artifacts.reports : {};
  return {
    paths: strings(artifacts.paths, job, "artifacts"),
    exclude: strings(artifacts.exclude, job, "artifacts"),
    hasUntracked: artifacts.untracked === true,
    when: textOf(artifacts.when) ?? "on_success",
    expireIn: textOf(artifacts.expire_in),
    access: textOf(artifacts.access) ?? (artifacts.public === false ? "developer" : "all"),
    reports: Object.fromEntries(
      Object.entries(reports).map(([type, paths]) => [
        type,
        strings(isEntry(paths) ? paths.path : paths, job, "artifacts"),
      ]),
    ),
  };
}

export function triggerOf(trigger: unknown, job: string): Trigger | undefined {
  if (!isGiven(trigger)) return undefined;
  const given = isEntry(trigger) ? trigger : { project: trigger };
  const forward = isEntry(given.forward) ? given.forward : {};
  return {
    ...{ project: textOf(given.project), branch: textOf(given.branch), strategy: textOf(given.strategy) },
    includes: listOf(isGiven(given.include) ? [given.include].flat() : [], job, "trigger").map((one) =>
      isEntry(one) ? typeOfInclude(Object.keys(one)) : "local",
    ),
    forwardsVariables: forward.yaml_variables !== false,
    forwardsPipelineVariables: forward.pipeline_variables === true,
  };
}

function typeOfInclude(keys: readonly string[]): string {
  return (
    ["artifact", "component", "remote", "template", "local"].find((type) => keys.includes(type)) ?? "file"
  );
}

export function needsOf(needs: unknown, job: string): readonly Need[] | undefined {
  if (!isGiven(needs)) return undefined;
  return [needs].flat(10).map((need) => {
    const given = isEntry(need) ? need : { job: need };
    const found = {
      ...{ job: textOf(given.job), project: textOf(given.project), ref: textOf(given.ref) },
      ...{ pipeline: textOf(given.pipeline), artifacts: given.artifacts !== false },
      isOptional: given.optional === true,
    };
    if (found.job === undefined && found.pipeline === undefined) throw unreadable(job, "needs");
    return found;
  });
}

export function exitCodesOf(allowFailure: unknown): readonly number[] | undefined {
  if (!isEntry(allowFailure)) return undefined;
  return [allowFailure.exit_codes].flat().filter((code): code is number => typeof code === "number");
}

/** `parallel: matrix`, which makes a job for each combination, by variable. */
export function matrixOf(parallel: unknown, job: string): Readonly<Record<string, readonly string[]>> {
  if (!isEntry(parallel)) return {};
  const found = new Map<string, string[]>();
  for (const row of listOf(parallel.matrix, job, "parallel")) {
    if (!isEntry(row)) throw unreadable(job, "parallel");
    for (const [name, values] of Object.entries(row)) {
      const known = found.get(name) ?? [];
      found.set(name, known);
      for (const value of [values].flat(10)) {
        const text = textOf(value);
        if (text === undefined) throw unreadable(job, "parallel");
        known.push(text);
      }
    }
  }
  return Object.fromEntries(found);
}

function listOf(value: unknown, job: string, keyword: string): readonly unknown[] {
  if (!isGiven(value)) return [];
  if (!Array.isArray(value)) throw unreadable(job, keyword);
  return value.flat(10);
}

/**
 * The runner replaces `${{ … }}` in scripts, images, services, caches and artifacts, before a shell sees it. A value can come
 * from the person who runs or repeats the job (docs.gitlab.com/ci/jobs/job_inputs, since 18.10).
 */
export function hasExpression(text: string): boolean {
  return text.includes("${{");
}

/**
 * From the first expression to the end of the last one, because an expression can contain any text, braces and quotation marks too.
 * One that does not end reaches to the end of the text.
 */
const expressions = /\$\{\{(?:.*\}\}|.*$)/s;

/** The text with something else instead of its expressions. */
export function replaceExpressions(text: string, by: string): string {
  return text.replace(expressions, () => by);
}
