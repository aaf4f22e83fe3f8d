/** Reads the texts of the policy's sources, each from a place that can be trusted. */

import { atHead, type BranchHead } from "../facts/branches/branch-head.ts";
import type { PolicyPlace, PolicyText } from "./policy.ts";
import type { PolicySource } from "./source.ts";

/** Ways to read, which `compose.ts` provides. Each rejects with `MissingFile` if the file does not exist. */
export interface PolicyReaders {
  readonly checkout: (path: string) => Promise<string>;
  /** A file of the project that is judged. `ref` is a SHA or a full name, such as `refs/heads/main`. */
  readonly ownProject: (path: string, ref: string) => Promise<PolicyFile>;
  /** `ref` is what a policy names: a branch, a tag or a commit. */
  readonly project: (project: string, path: string, ref: string) => Promise<PolicyFile>;
  readonly url: (address: string) => Promise<string>;
  /** A file that a job left in the newest successful pipeline of a branch. */
  readonly artifact: (branch: string, job: string, path: string) => Promise<string>;
}

export type PolicyFile = Omit<PolicyText, "source" | "place">;

export interface PolicyBranch {
  readonly name: string;
  /** As it is named to people: `the target branch main`. */
  readonly called: string;
  readonly head: Promise<BranchHead>;
}

/** @param branch the branch from which bare paths are read; undefined: from the checkout */
export async function readPolicyTexts(
  sources: readonly PolicySource[],
  readers: PolicyReaders,
  branch: PolicyBranch | undefined,
): Promise<readonly PolicyText[]> {
  return Promise.all(
    sources.map(async (source) => ({
      source: shownSource(source, branch),
      place: placeOf(source, branch?.name),
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

/** A preset and an address have nothing beside them. */
function placeOf(source: PolicySource, targetBranch: string | undefined): PolicyPlace | undefined {
  if (source.kind === "project") return { kind: "project", project: source.project, ref: source.ref };
  if (source.kind !== "path") return undefined;
  return targetBranch === undefined ? { kind: "checkout" } : { kind: "branch", branch: targetBranch };
}

async function read(
  source: PolicySource,
  readers: PolicyReaders,
  branch: PolicyBranch | undefined,
): Promise<PolicyFile> {
  switch (source.kind) {
    case "preset":
      return { text: await (await import("./presets/registry.ts")).presetText(source.typed) };
    case "url":
      return { text: await readers.url(source.address) };
    case "project":
      return readers.project(source.project, source.path, source.ref);
    default:
      return branch === undefined
        ? { text: await readers.checkout(source.path) }
        : atHead(branch.name, branch.head, (ref) => readers.ownProject(source.path, ref));
  }
}
