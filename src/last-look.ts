/** Reads the merge request once more right before a pass is delivered, and judges again if it has changed. */

import { withoutPass } from "./evaluation/evaluate.ts";
import { type MergeRequest, mergeRequest } from "./facts/merge-request/merge-request.ts";
import type { Judged } from "./judged.ts";
import { RunError } from "./shared/errors.ts";
import { parse, SchemaError } from "./shared/schema.ts";
import * as z from "./shared/zod.ts";

const Versions = z.array(z.object({ id: z.number(), head_commit_sha: z.string(), created_at: z.string() }));
type Versions = z.infer<typeof Versions>;

/** Versions of one page. Only the newest are looked at. */
const newest = 20;

type Look =
  | { readonly kind: "same" }
  | { readonly kind: "moved on" }
  | { readonly kind: "changed"; readonly changes: readonly string[]; readonly version: number | undefined }
  | { readonly kind: "unreadable"; readonly reason: string };

/**
 * A failure needs no last look: it blocks, whatever has changed. A pass for something else must not be given.
 * @param again judges from the beginning: another target branch can have another policy and other checks
 */
export async function confirmed(
  first: Judged,
  again: () => Promise<Judged>,
  isPassDue: (judged: Judged) => boolean,
): Promise<Judged> {
  const look = await lookAt(first);
  if (look.kind === "same") return first;
  if (look.kind !== "changed") return concluded(first, look);
  const second = await again();
  const { changedOnce } = await import("./reporting/meanwhile.ts");
  const judged = { ...second, meanwhile: changedOnce(look.changes) };
  return isPassDue(judged) ? concluded(judged, await lookAt(judged, look.version)) : judged;
}

async function concluded(judged: Judged, look: Look): Promise<Judged> {
  const { head } = judged;
  if (look.kind === "same" || !head) return judged;
  if (look.kind === "moved on")
    return { ...judged, head: { ...head, settled: { ...head.settled, state: "superseded" } } };
  const { changedTwice, notReadAgain } = await import("./reporting/meanwhile.ts");
  const meanwhile = look.kind === "changed" ? changedTwice(look.changes) : notReadAgain(look.reason);
  return { ...judged, evaluation: withoutPass(judged.evaluation), meanwhile };
}

/** @param known the newest version when the facts were read; undefined if it was not read then */
async function lookAt(judged: Judged, known?: number): Promise<Look> {
  const { head, newStore, subject } = judged;
  if (!head) return { kind: "same" };
  const { settled, shownAtMs } = head;
  if (settled.state === "lagging")
    return { kind: "unreadable", reason: "GitLab does not show the judged head yet" };
  const [shown, versions] = await Promise.all([newStore().read(mergeRequest), versionsOf(judged)]);
  if (!shown.ok) return { kind: "unreadable", reason: shown.reason };
  if (typeof versions === "string") return { kind: "unreadable", reason: versions };
  const { sha } = head.judged;
  const heads = versions.map(({ head_commit_sha }) => head_commit_sha);
  const isNamed = subject.kind === "merge-request" && subject.sha !== undefined;
  if (isNamed && heads[0] !== sha && heads.includes(sha)) return { kind: "moved on" };
  const changes = changesOf(settled.mergeRequest, shown.value);
  if (isNewVersion(versions, sha, known, shownAtMs)) changes.push("version");
  if (changes.length === 0) return { kind: "same" };
  return { kind: "changed", changes, version: versions[0]?.id };
}

/**
 * The merge request and its newest version are two answers, read side by side: none has both. `updated_at` would not
 * show a push, because GitLab touches a merge request at most once a minute (app/models/concerns/throttled_touch.rb).
 */
async function versionsOf({ gitlab, head }: Judged): Promise<Versions | string> {
  const { projectId, iid } = head?.judged ?? {};
  try {
    const path = `/projects/${projectId}/merge_requests/${iid}/versions`;
    const versions = parse(Versions, await gitlab.read(path, { page: 1, perPage: newest }));
    if (versions.length === 0) return "GitLab shows no version of it";
    if (versions.some(({ created_at }) => Number.isNaN(Date.parse(created_at))))
      return "GitLab does not say when its versions were made";
    return [...versions].sort((one, other) => other.id - one.id);
  } catch (error) {
    if (error instanceof RunError && error.code === "INTERRUPTED") throw error;
    if (error instanceof RunError || error instanceof SchemaError)
      return `its versions could not be read: ${error.message}`;
    throw error;
  }
}

/**
 * Whether somebody pushed since, even if the judged head is the newest again: its approvals may be gone by then. Where
 * the newest version was not read before, it is a new one if it was made later, or if there is another head between two
 * versions of the judged one.
 */
function isNewVersion(versions: Versions, sha: string, known: number | undefined, sinceMs: number): boolean {
  const [first, ...others] = versions;
  if (!first || first.head_commit_sha !== sha) return true;
  if (known !== undefined) return first.id !== known;
  if (Date.parse(first.created_at) > sinceMs) return true;
  const between = others.findIndex(({ head_commit_sha }) => head_commit_sha !== sha);
  return between >= 0 && others.slice(between).some(({ head_commit_sha }) => head_commit_sha === sha);
}

/** Everything that a control can read of it counts. */
function changesOf(judged: MergeRequest, shown: MergeRequest): string[] {
  const keys = Object.keys(shown) as (keyof MergeRequest)[];
  return keys.filter((key) => JSON.stringify(judged[key]) !== JSON.stringify(shown[key]));
}
