/** The texts of the policy's sources, each from where it may be trusted. */

import { atHead, type BranchHead } from "../facts/branches/branch-head.ts";
import type { PolicyText } from "./policy.ts";
import { presetText } from "./presets/registry.ts";
import type { PolicySource } from "./source.ts";

/** Ways to read, given by whoever builds the run. Each rejects with `MissingFile` when there is no such file. */
export interface PolicyReaders {
  readonly checkout: (path: string) => Promise<string>;
  /** A file of the project that is judged. `ref` is a SHA or a full name, such as `refs/heads/main`. */
  readonly ownProject: (path: string, ref: string) => Promise<PolicyFile>;
  /** `ref` is what a policy names: a branch, a tag or a commit. */
  readonly project: (project: string, path: string, ref: string) => Promise<PolicyFile>;
  readonly url: (address: string) => Promise<string>;
  /** A file that a job left in the newest pipeline of a branch that succeeded. */
  readonly artifact: (branch: string, job: string, path: string) => Promise<string>;
}

export type PolicyFile = Omit<PolicyText, "source">;

export interface PolicyBranch {
  readonly name: string;
  /** As it is named to people: `the target branch main`. */
  readonly called: string;
  readonly head: Promise<BranchHead>;
}

/** @param branch where bare paths are read; undefined: the checkout */
export async function readPolicyTexts(
  sources: readonly PolicySource[],
  readers: PolicyReaders,
  branch: PolicyBranch | undefined,
): Promise<readonly PolicyText[]> {
  return Promise.all(
    sources.map(async (source) => ({
      source: shownSource(source, branch),
      ...(await read(source, readers, branch).catch(async (error: unknown) => {
        const { whyUnread } = await import("./unread.ts");
        throw await whyUnread(error, source, readers, branch);
      })),
    })),
  );
}

function shownSource(source: PolicySource, branch: PolicyBranch | undefined): string {
  return source.kind === "path" && branch !== undefined ? `${source.path}@${branch.name}` : source.typed;
}

async function read(
  source: PolicySource,
  readers: PolicyReaders,
  branch: PolicyBranch | undefined,
): Promise<PolicyFile> {
  switch (source.kind) {
    case "preset":
      return { text: await presetText(source.typed) };
    case "url":
      return { text: await readers.url(source.typed) };
    case "project":
      return readers.project(source.project, source.path, source.ref);
    case "path":
      return branch === undefined
        ? { text: await readers.checkout(source.path) }
        : atHead(branch.name, branch.head, (ref) => readers.ownProject(source.path, ref));
  }
}
