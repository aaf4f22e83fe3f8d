/** The texts of the policy's sources, each from where it may be trusted; and why one could not be read. */

import { RunError } from "../shared/errors.ts";
import type { PolicyText } from "./policy.ts";
import { presetText } from "./presets/registry.ts";
import type { PolicySource } from "./source.ts";

/** Ways to read, given by whoever builds the run. Each rejects with `MissingFile` when there is no such file. */
export interface PolicyReaders {
  readonly checkout: (path: string) => Promise<string>;
  readonly branch: (path: string, ref: string) => Promise<PolicyFile>;
  readonly project: (project: string, path: string, ref: string) => Promise<PolicyFile>;
  readonly url: (address: string) => Promise<string>;
  /** A file of the newest artifacts that a job left on a branch. */
  readonly artifact: (branch: string, job: string, path: string) => Promise<string>;
}

export type PolicyFile = Omit<PolicyText, "source">;

/** Thrown by a reader: the place is readable and the file is not there. */
export class MissingFile extends Error {}

/** @param targetBranch where bare paths are read; undefined: the checkout */
export async function readPolicyTexts(
  sources: readonly PolicySource[],
  readers: PolicyReaders,
  targetBranch: string | undefined,
): Promise<readonly PolicyText[]> {
  return Promise.all(
    sources.map(async (source) => ({
      source: shownSource(source, targetBranch),
      ...(await read(source, readers, targetBranch).catch(async (error: unknown) => {
        throw await whyUnread(error, source, readers, targetBranch);
      })),
    })),
  );
}

function shownSource(source: PolicySource, targetBranch: string | undefined): string {
  return source.kind === "path" && targetBranch !== undefined
    ? `${source.path}@${targetBranch}`
    : source.typed;
}

async function read(
  source: PolicySource,
  readers: PolicyReaders,
  targetBranch: string | undefined,
): Promise<PolicyFile> {
  switch (source.kind) {
    case "preset":
      return { text: await presetText(source.typed) };
    case "url":
      return { text: await readers.url(source.typed) };
    case "project":
      return readers.project(source.project, source.path, source.ref);
    case "path":
      return targetBranch === undefined
        ? { text: await readers.checkout(source.path) }
        : readers.branch(source.path, targetBranch);
  }
}

/** The error that ends the run when a policy could not be read; an interruption or a defect stays what it is. */
async function whyUnread(
  error: unknown,
  source: PolicySource,
  readers: PolicyReaders,
  targetBranch: string | undefined,
): Promise<unknown> {
  if (error instanceof MissingFile) return missingPolicy(source, readers, targetBranch, error);
  if (!(error instanceof RunError) || error.code === "INTERRUPTED") return error;
  return new RunError("POLICY_UNREADABLE", `policy ${source.typed} could not be read: ${error.message}`, {
    cause: error,
    ...(error.advice === undefined ? {} : { advice: error.advice }),
  });
}

async function missingPolicy(
  source: PolicySource,
  readers: PolicyReaders,
  targetBranch: string | undefined,
  cause: unknown,
) {
  if (source.kind !== "path" || targetBranch === undefined) {
    return new RunError(
      "POLICY_UNREADABLE",
      `policy ${source.typed} does not exist${source.kind === "path" ? " in the checkout" : ", or the token cannot see it"}`,
      {
        cause,
        advice:
          "check the path and the folder the job runs in, or name group/project:path/to/file.yml@ref or an https:// address",
      },
    );
  }
  const isInCheckout = await readers.checkout(source.path).then(
    () => true,
    () => false,
  );
  if (!isInCheckout) {
    return new RunError(
      "POLICY_UNREADABLE",
      `policy ${source.typed} does not exist on the target branch ${targetBranch}`,
      {
        cause,
        advice: `commit it to ${targetBranch}, or name another with policy, such as group/project:path/to/file.yml@ref`,
      },
    );
  }
  return new RunError(
    "POLICY_UNREADABLE",
    `policy ${source.typed} is in this merge request, but not yet on its target branch ${targetBranch}`,
    {
      cause,
      advice: `a merge request is not judged by rules it brings itself: merge the policy to ${targetBranch} first, or judge this one by its own version with policy_from: checkout`,
    },
  );
}
