/** Reads the texts of the policy's sources, each from a place that can be trusted. */

import type { PolicyPlace, PolicyText } from "./policy.ts";
import { presetText } from "./presets/registry.ts";
import type { PolicySource } from "./source.ts";

/** Ways to read, which `compose.ts` provides. Each rejects with `MissingFile` if the file does not exist. */
export interface PolicyReaders {
  readonly checkout: (path: string) => Promise<string>;
  readonly branch: (path: string, ref: string) => Promise<PolicyFile>;
  readonly project: (project: string, path: string, ref: string) => Promise<PolicyFile>;
  readonly url: (address: string) => Promise<string>;
  /** A file in the newest artifacts of a job on a branch. */
  readonly artifact: (branch: string, job: string, path: string) => Promise<string>;
}

export type PolicyFile = Omit<PolicyText, "source" | "place">;

/** @param targetBranch the branch from which bare paths are read; undefined: from the checkout */
export async function readPolicyTexts(
  sources: readonly PolicySource[],
  readers: PolicyReaders,
  targetBranch: string | undefined,
): Promise<readonly PolicyText[]> {
  return Promise.all(
    sources.map(async (source) => ({
      source: shownSource(source, targetBranch),
      place: placeOf(source, targetBranch),
      ...(await read(source, readers, targetBranch).catch(async (error: unknown) => {
        const { whyUnread } = await import("./unread.ts");
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

/** A preset and an address have nothing beside them. */
function placeOf(source: PolicySource, targetBranch: string | undefined): PolicyPlace | undefined {
  if (source.kind === "project") return { kind: "project", project: source.project, ref: source.ref };
  if (source.kind !== "path") return undefined;
  return targetBranch === undefined ? { kind: "checkout" } : { kind: "branch", branch: targetBranch };
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
