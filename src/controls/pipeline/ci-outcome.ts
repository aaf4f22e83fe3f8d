/** Turns findings in a merged CI configuration into an outcome: what is wrong, what is unknown, what is not visible. */

import type { CiConfig } from "../../facts/pipeline/ci-config.ts";
import type { CiJob } from "../../facts/pipeline/ci-jobs.ts";
import { listed, plain } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";
import { fail, type Outcome, pass, unknown } from "../define.ts";
import { jobNames, type WantedName } from "./job-names.ts";

/** Parameters that all controls of the configuration take. */
const configParams = {
  child_pipelines: z.optional(
    z
      .enum(["unknown", "ignore"])
      .check(
        z.describe(
          "How to judge child pipelines, whose configuration GitLab does not show; unknown by default",
        ),
      ),
  ),
  except: z.optional(jobNames("Jobs to ignore", "no job")),
};

/** For controls that need to know whether GitLab's lint shows the configuration that a pipeline has. */
export const wholeConfigParams = {
  conditional_includes: z.optional(
    z
      .enum(["unknown", "ignore"])
      .check(
        z.describe(
          "How to judge a configuration in which rules or variables can decide which files are included, because GitLab's lint evaluates them outside of a pipeline, and does not show remote files; unknown by default",
        ),
      ),
  ),
  ...configParams,
};

/** @param what what such a job does, such as "publishes" */
export const whenNone = (what: string) =>
  z.optional(
    z
      .enum(["unknown", "pass"])
      .check(z.describe(`Result if no job is recognized as one that ${what}; unknown by default`)),
  );

export interface Found {
  readonly wrong: readonly string[];
  readonly open?: readonly string[];
  readonly said: string;
  /** What rules of include decide, where the policy does not accept another configuration than the pipeline's. */
  readonly conditional?: readonly string[];
}

/** Of what rules of include decide, what the policy does not ignore. */
export function shownTo(
  conditional: readonly string[],
  judged: "unknown" | "ignore" | undefined,
): readonly string[] {
  return judged === "ignore" ? [] : conditional;
}

const mostShown = 5;

/** The configuration of a child pipeline is not merged into its parent's, so a pass says nothing about child pipelines. */
export function outcomeOf(
  config: CiConfig,
  { wrong, open = [], said, conditional = [] }: Found,
  childPipelines: "unknown" | "ignore" | undefined,
  except: readonly WantedName[] = [],
): Outcome {
  if (wrong.length > 0) return fail(joined(wrong), { actual: wrong });
  if (open.length > 0) return unknown(joined(open));
  if (conditional.length > 0) return unknown(`${said}, but ${conditionalSaid(conditional)}`);
  const children = jobsOf(config, except).filter(({ triggers }) => triggers === "child");
  if (children.length > 0 && childPipelines !== "ignore") {
    return unknown(
      `${said}, but the child pipeline of ${namesOf(children)} has its own configuration, which GitLab's lint does not resolve; to ignore it, set child_pipelines: ignore`,
    );
  }
  return pass(said);
}

export function conditionalSaid(clauses: readonly string[]): string {
  return plain(
    `rules or variables of include can decide ${listed(clauses, 3)}, and GitLab's lint evaluates them outside of a pipeline; to ignore this, set conditional_includes: ignore`,
    600,
  );
}

/** Separated by semicolons, because a sentence may contain "and". */
export function joined(sentences: readonly string[]): string {
  const more = sentences.length - mostShown;
  return [...sentences.slice(0, mostShown), ...(more > 0 ? [`and ${more} more`] : [])].join("; ");
}

/** Jobs that can run, and that the policy does not ignore. */
export function jobsOf<Job extends CiJob>(
  { jobs }: { readonly jobs: readonly Job[] },
  except: readonly WantedName[] = [],
): readonly Job[] {
  return jobs.filter(({ name, neverRuns }) => !neverRuns && !except.some(({ matches }) => matches(name)));
}

export function namesOf(jobs: Iterable<{ readonly name: string }>): string {
  return listed([...new Set([...jobs].map(({ name }) => name))], 3);
}

/** References to variables: `$NAME`, `${NAME}`, and `%NAME%` as some runners write it; `$$` is a dollar sign. */
export function variablesIn(text: string): readonly string[] {
  return [...text.matchAll(reference)].flatMap(
    ([, plain, braced, percent]) => plain ?? braced ?? percent ?? [],
  );
}

const reference = /\$\$|\$([A-Za-z_]\w*)|\$\{([A-Za-z_]\w*)\}|%([A-Za-z_]\w*)%/g;

/** The text with the values that the policy gives for variables. */
export function resolved(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(reference, (whole: string, plain?: string, braced?: string, percent?: string) => {
    const name = plain ?? braced ?? percent;
    return name !== undefined && Object.hasOwn(values, name) ? (values[name] ?? whole) : whole;
  });
}
