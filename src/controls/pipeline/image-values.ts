/** The images of jobs with the values of their variables. */

import type { Configured, ConfiguredJob } from "../../facts/pipeline/configuration/configured-jobs.ts";
import { replaceExpressions } from "../../facts/pipeline/configuration/keywords.ts";
import type { Overriding } from "../../facts/pipeline/configuration/overriding.ts";
import { resolverFor } from "../../facts/pipeline/configuration/variables.ts";
import { resolved } from "./ci-outcome.ts";

export interface ResolvedImage {
  /** As it is in the configuration. */
  readonly written: string;
  readonly users: readonly ConfiguredJob[];
  /** Every text that it may come to; variables that are not known stay in it. */
  readonly texts: readonly string[];
  /** Why a value of the configuration does not count. */
  readonly reason: string | undefined;
}

/** No image has a longer name, and each step could make it longer by as many values as it has. */
const longest = 2000;

interface Options {
  readonly given: Readonly<Record<string, string>>;
  readonly overriding: Overriding;
}

/**
 * Jobs for which an image comes to the same are together.
 *
 * @param imagesOf the images that count
 */
export function resolvedImages(
  configured: Pick<Configured, "jobs" | "variables" | "stages">,
  jobs: readonly ConfiguredJob[],
  imagesOf: (job: ConfiguredJob) => readonly string[],
  options: Options,
): readonly ResolvedImage[] {
  const found = new Map<string, ResolvedImage & { readonly users: ConfiguredJob[] }>();
  for (const job of jobs) {
    for (const written of new Set(imagesOf(job))) {
      const values = valuesOf(written, configured, job, options);
      const key = JSON.stringify([written, values]);
      const known = found.get(key);
      if (known) known.users.push(job);
      else found.set(key, { written, users: [job], ...values });
    }
  }
  return [...found.values()];
}

function valuesOf(
  written: string,
  configured: Pick<Configured, "jobs" | "variables" | "stages">,
  job: ConfiguredJob,
  { given, overriding }: Options,
): Omit<ResolvedImage, "written" | "users"> {
  const resolver = resolverFor(configured, job, { given, overriding });
  const whole = resolver.resolve(written);
  if ("values" in whole) return { texts: whole.values, reason: undefined };
  // What is known of it may be enough: a variable in a later part cannot change the host.
  const parts: Record<string, string> = {};
  for (const name of resolver.namesIn(written)) {
    const part = resolver.resolve(`\${${name}}`);
    const [value = "", ...others] = "values" in part ? part.values : [];
    if ("values" in part && others.length === 0 && value.length <= longest) parts[name] = value;
  }
  let text = resolved(written, parts);
  // A value may refer to a variable that is not known: it stays in the text.
  for (let step = 0; step < 5 && text.length <= longest; step++) text = resolved(text, parts);
  // Nothing resolves it any more. A dollar sign before it must not escape it.
  const shown = replaceExpressions(text, "%EXPRESSION%");
  return { texts: [shown], reason: whole.isUnset ? undefined : whole.unknown };
}
