/**
 * Keeps one note in the merge request for each job. It is found by its author and its first line, and updated in place.
 */

import type { GitLab } from "../gitlab/client.ts";
import { GitLabError } from "../gitlab/errors.ts";
import type { Inputs } from "../inputs/read.ts";
import { projectUrl } from "../reporting/addresses.ts";
import { renderNote } from "../reporting/note.ts";
import type { Report } from "../reporting/report.ts";
import { shownAddress } from "../shared/address.ts";
import { RunError } from "../shared/errors.ts";
import { parse, SchemaError } from "../shared/schema.ts";
import * as z from "../shared/zod.ts";
import type { JudgedHead } from "./status-check.ts";

const Note = z.object({
  id: z.number(),
  body: z.string(),
  author: z.object({ id: z.number() }),
  system: z.boolean(),
});
type Note = z.infer<typeof Note>;

/** The first line of the notes of version 1.0. It does not say which job wrote the note. */
const oldMarker = "<!-- countersign -->";

interface NoteOrder {
  readonly gitlab: GitLab;
  readonly projectId: number;
  readonly iid: number;
  readonly marker: string;
  readonly body: string;
  /** Whether to create a note if the merge request has no note of this job. An existing note is updated either way. */
  readonly isWanted: boolean;
}

type NoteInputs = Pick<Inputs, "note" | "policy" | "statusChecks" | "controls">;

export interface KeptNote {
  /** For the log: why there is no note. The verdict does not depend on it. */
  readonly notices: readonly string[];
  /** Undefined if there is no note. */
  readonly address: string | undefined;
}

/** @returns what the log says of it */
export async function keepNote(
  gitlab: GitLab,
  { projectId, iid }: JudgedHead,
  report: Report,
  inputs: NoteInputs,
  sha256: (text: string) => string,
): Promise<KeptNote> {
  const isWhole = inputs.note === "always";
  const isWanted = isWhole || report.verdict !== "compliant";
  const marker = `<!-- countersign ${sha256(identity(inputs)).slice(0, 12)} -->`;
  try {
    // GitLab removes white space at the end of a note (lib/gitlab/quick_actions/extractor.rb).
    const body = renderNote(report, isWhole, marker).trimEnd();
    const id = await keep({ gitlab, projectId, iid, marker, body, isWanted });
    const address = id && `${projectUrl(report)}/-/merge_requests/${iid}#note_${id}`;
    return { notices: [], address: address || undefined };
  } catch (error) {
    const notice = `the note in the merge request could not be written: ${reason(error)}`;
    return { notices: [notice], address: undefined };
  }
}

/**
 * What distinguishes the jobs of a merge request: which policies they judge by, and what they answer. It stays the same
 * when a job is run again, or a policy gets another version.
 */
function identity({ policy, statusChecks, controls }: NoteInputs): string {
  const policies = policy.map((entry) =>
    shownAddress(entry)
      .replace(/^\.\//, "")
      .replace(/#.*$/, "")
      .replace(/^([^:@\s]+\/[^:@\s]+:[^@]+)@.+$/, "$1"),
  );
  const answered = controls.map(({ id, requirement = "" }) => `${requirement}=${id}`);
  return JSON.stringify([policies, statusChecks, answered].map((list) => [...list].sort()));
}

/** @throws an interruption, or a defect */
function reason(error: unknown): string {
  if (error instanceof SchemaError) return `GitLab's answer has an ${error.message}`;
  if (!(error instanceof RunError) || error.code === "INTERRUPTED") throw error;
  return error.message;
}

/** @returns the id of the note, if there is one now */
async function keep(order: NoteOrder): Promise<number | undefined> {
  const { gitlab, isWanted } = order;
  const { id: me } = parse(z.object({ id: z.number() }), await gitlab.read("/user"));
  const { own, old } = await ours(order, me);
  const [oldest, ...others] = own;
  if (oldest && (await changed(order, oldest))) {
    await removeAll(order, others);
    return oldest.id;
  }
  const [adopted] = old;
  if (adopted && (await changed(order, adopted))) {
    // Another job may have adopted the same note at the same time, and then it is that job's note.
    const [own] = (await ours(order, me)).own;
    if (own) return own.id;
  }
  if (!isWanted) return undefined;
  await gitlab.write("POST", path(order), { body: order.body });
  // The same job may run twice at the same time. Each run keeps the oldest note and deletes the others.
  const [first, ...rest] = (await ours(order, me)).own;
  if (first && rest.length > 0) {
    await changed(order, first);
    await removeAll(order, rest);
  }
  return first?.id;
}

/**
 * Countersign's notes, oldest first. The marker proves nothing by itself, because anyone can write it: a note is
 * Countersign's only if the token's user wrote it, and if it begins with the marker. A comment that quotes it does not.
 */
async function ours(
  order: NoteOrder,
  me: number,
): Promise<{ readonly own: readonly Note[]; readonly old: readonly Note[] }> {
  const notes = parse(z.array(Note), await order.gitlab.read(path(order), { sort: "asc", perPage: 100 }));
  const mine = notes.filter(({ author, system }) => author.id === me && !system);
  const beginning = (marker: string) => mine.filter(({ body }) => body.startsWith(marker));
  return { own: beginning(order.marker), old: beginning(oldMarker) };
}

/** @returns false if the note has been deleted meanwhile */
async function changed(order: NoteOrder, { id, body }: Note): Promise<boolean> {
  if (body.trimEnd() === order.body) return true;
  return order.gitlab.write("PUT", `${path(order)}/${id}`, { body: order.body }).then(
    () => true,
    (error: unknown) => gone(error),
  );
}

async function removeAll(order: NoteOrder, notes: readonly { readonly id: number }[]): Promise<void> {
  await Promise.all(notes.map(({ id }) => order.gitlab.write("DELETE", `${path(order)}/${id}`).catch(gone)));
}

function gone(error: unknown): false {
  if (error instanceof GitLabError && error.status === 404) return false;
  throw error;
}

function path({ projectId, iid }: NoteOrder): string {
  return `/projects/${projectId}/merge_requests/${iid}/notes`;
}
