/** Keeps exactly one note in the merge request. It is found by its marker and author, and updated in place. */

import * as z from "zod/mini";
import type { GitLab } from "../gitlab/client.ts";
import { GitLabError } from "../gitlab/errors.ts";
import { noteMarker, renderNote } from "../reporting/note.ts";
import type { Report } from "../reporting/report.ts";
import { RunError } from "../shared/errors.ts";
import { parse, SchemaError } from "../shared/schema.ts";
import type { JudgedHead } from "./status-check.ts";

const Note = z.object({ id: z.number(), body: z.string(), author: z.object({ id: z.number() }) });

interface NoteOrder {
  readonly gitlab: GitLab;
  readonly projectId: number;
  readonly iid: number;
  readonly body: string;
  /** Whether to create a note if there is none. An existing note is updated either way. */
  readonly isWanted: boolean;
}

/** @returns notices for the log that say why there is no note; the verdict does not depend on it */
export async function keepNote(
  gitlab: GitLab,
  { projectId, iid }: JudgedHead,
  report: Report,
  wanted: "on_failure" | "always",
): Promise<readonly string[]> {
  const isWanted = wanted === "always" || report.verdict !== "compliant";
  try {
    await keep({ gitlab, projectId, iid, body: renderNote(report, wanted === "always"), isWanted });
    return [];
  } catch (error) {
    return [`the note in the merge request could not be written: ${reason(error)}`];
  }
}

/** @throws an interruption, or a defect */
function reason(error: unknown): string {
  if (error instanceof SchemaError) return `GitLab's answer has an ${error.message}`;
  if (!(error instanceof RunError) || error.code === "INTERRUPTED") throw error;
  return error.message;
}

async function keep(order: NoteOrder): Promise<void> {
  const { gitlab, isWanted } = order;
  const { id: me } = parse(z.object({ id: z.number() }), await gitlab.read("/user"));
  const [oldest, ...others] = await ours(order, me);
  if (oldest && (await changed(order, oldest.id, oldest.body))) {
    await removeAll(order, others);
    return;
  }
  if (!isWanted) return;
  await gitlab.write("POST", path(order), { body: order.body });
  // Another job may have created one at the same time. Every job keeps the oldest note and deletes its own.
  const [first, ...rest] = await ours(order, me);
  if (!first || rest.length === 0) return;
  await changed(order, first.id, first.body);
  await removeAll(order, rest);
}

/** Countersign's notes, oldest first. The marker alone proves nothing, because anyone can write it. */
async function ours(order: NoteOrder, me: number) {
  const notes = parse(z.array(Note), await order.gitlab.read(path(order), { sort: "asc", perPage: 100 }));
  return notes.filter(({ body, author }) => author.id === me && body.includes(noteMarker));
}

/** @returns false if the note has been deleted meanwhile */
async function changed(order: NoteOrder, id: number, body: string): Promise<boolean> {
  if (body === order.body) return true;
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
