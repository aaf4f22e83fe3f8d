/** Explains why a policy could not be read, and what to do about it. */

import { RunError } from "../shared/errors.ts";
import { MissingFile } from "./missing-file.ts";
import type { PolicyBranch, PolicyReaders } from "./read.ts";
import type { PolicySource } from "./source.ts";

/**
 * The error that ends the run if a policy could not be read. An interruption or a defect is returned unchanged.
 * @param branch the branch from which bare paths are read; undefined: the checkout
 */
export async function whyUnread(
  error: unknown,
  source: PolicySource,
  readers: PolicyReaders,
  branch: Pick<PolicyBranch, "name" | "called"> | undefined,
): Promise<unknown> {
  if (error instanceof MissingFile) return missingPolicy(source, readers, branch, error);
  if (!(error instanceof RunError) || error.code === "INTERRUPTED") return error;
  return new RunError("POLICY_UNREADABLE", `policy ${source.typed} could not be read: ${error.message}`, {
    cause: error,
    ...(error.advice === undefined ? {} : { advice: error.advice }),
  });
}

async function missingPolicy(
  source: PolicySource,
  readers: PolicyReaders,
  branch: Pick<PolicyBranch, "name" | "called"> | undefined,
  cause: unknown,
) {
  if (source.kind !== "path" || branch === undefined) {
    const { missing, advice } = elsewhere(source);
    return new RunError("POLICY_UNREADABLE", `policy ${source.typed} ${missing}${await meant(source)}`, {
      cause,
      advice,
    });
  }
  const isInCheckout = await readers.checkout(source.path).then(
    () => true,
    () => false,
  );
  if (!isInCheckout) {
    const what = `policy ${source.typed} does not exist on ${branch.called}${await meant(source)}`;
    return new RunError("POLICY_UNREADABLE", what, {
      cause,
      advice: `commit it to ${branch.name}, or name another policy, such as preset:recommended or group/project:path/to/file.yml@ref`,
    });
  }
  return new RunError(
    "POLICY_UNREADABLE",
    `policy ${source.typed} is in this merge request, but not yet on ${branch.called}`,
    {
      cause,
      advice: `a merge request is not judged by a policy that it adds itself: merge the policy into ${branch.name} first, or use this version with ‹policy_from› checkout`,
    },
  );
}

/** What is missing in a place without branches of its own, and what to look at there. */
function elsewhere(source: PolicySource): { readonly missing: string; readonly advice: string } {
  if (source.kind === "project") {
    return {
      missing: "does not exist, or the token cannot see it",
      advice: `check project, path and ref, and that the token's user or bot may read the repository of ${source.project}; the token of one project cannot read another private project`,
    };
  }
  if (source.kind === "url") {
    return { missing: "does not exist: its server answered 404", advice: "check the address" };
  }
  return {
    missing: "does not exist in the checkout",
    advice:
      "check the path and the working folder of the job, or name another policy, such as preset:recommended or group/project:path/to/file.yml@ref",
  };
}

/** A preset whose prefix is missing. */
async function meant(source: PolicySource): Promise<string> {
  const { presetNames } = await import("./presets/registry.ts");
  return source.kind === "path" && presetNames.includes(source.path)
    ? `, did you mean preset:${source.path}?`
    : "";
}
