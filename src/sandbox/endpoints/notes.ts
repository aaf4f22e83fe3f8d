/** Notes of a merge request: list, read, write, change, delete. Each note created through this API is a thread of one note. */
import { callRole, demand, role } from "../access.ts";
import { basicUserById } from "../entities/user.ts";
import { type Answer, notFound, ok } from "../http/answer.ts";
import { type Call, numberParam, textParam } from "../http/call.ts";
import { paginate } from "../http/paginate.ts";
import { type ParamRule, paginationRules } from "../http/params.ts";
import type { Route } from "../http/router.ts";
import type { MergeRequestRow, NoteRow } from "../state/merge-request.ts";
import type { ProjectRow } from "../state/project.ts";
import { shaOf } from "../state/project-builders.ts";
import { freshId } from "../state/state.ts";
import { visibleMergeRequest } from "./merge-requests.ts";
import { iidRule } from "./status-check-access.ts";

const path = "/projects/:id/merge_requests/:merge_request_iid/notes";
const one = `${path}/:note_id`;
const idRule: ParamRule = { name: "note_id", type: "integer", required: true };
const body: ParamRule = { name: "body", type: "string", required: true };
const sort: ParamRule = { name: "sort", type: "string", values: ["asc", "desc"], default: "desc" };
/** GitLab's limit for a note, in characters. */
const longestNote = 1_000_000;

export const noteRoutes: readonly Route[] = [
  { method: "GET", path, jobToken: true, rules: [iidRule, sort, ...paginationRules], handle: list },
  { method: "POST", path, rules: [iidRule, body], handle: create },
  { method: "GET", path: one, jobToken: true, rules: [iidRule, idRule], handle: show },
  { method: "PUT", path: one, rules: [iidRule, idRule, body], handle: update },
  { method: "DELETE", path: one, rules: [iidRule, idRule], handle: remove },
];

function entity(
  call: Call,
  project: ProjectRow,
  row: MergeRequestRow,
  { userId, ...note }: NoteRow,
): unknown {
  return {
    ...note,
    type: null,
    author: basicUserById(call.state, call.rootUrl, userId),
    updated_at: note.created_at,
    noteable_id: row.id,
    noteable_type: "MergeRequest",
    noteable_iid: row.iid,
    project_id: project.id,
    confidential: false,
    internal: false,
  };
}

function list(call: Call): Answer {
  const { project, row } = visibleMergeRequest(call);
  const notes = row.discussions.flatMap((discussion) => discussion.notes).sort((a, b) => a.id - b.id);
  return paginate(call, textParam(call, "sort") === "asc" ? notes : notes.reverse(), (note) =>
    entity(call, project, row, note),
  );
}

function create(call: Call): Answer {
  const { project, row } = visibleMergeRequest(call);
  demand(callRole(call, project) >= role.reporter);
  const note: NoteRow = {
    id: freshId(call.state),
    userId: call.session?.user.id ?? 0,
    body: limited(textParam(call, "body")),
    system: false,
    resolvable: false,
    resolved: false,
    created_at: new Date(call.clock.now()).toISOString(),
  };
  row.discussions.push({ id: shaOf(`note ${note.id}`), individual_note: true, notes: [note] });
  return { status: 201, json: entity(call, project, row, note) };
}

function show(call: Call): Answer {
  const { project, row } = visibleMergeRequest(call);
  return ok(entity(call, project, row, requireNote(call, row)));
}

function update(call: Call): Answer {
  const { project, row } = visibleMergeRequest(call);
  const note = requireNote(call, row);
  demandOwn(call, project, note);
  note.body = limited(textParam(call, "body"));
  return ok(entity(call, project, row, note));
}

function remove(call: Call): Answer {
  const { project, row } = visibleMergeRequest(call);
  const note = requireNote(call, row);
  demandOwn(call, project, note);
  row.discussions = row.discussions.filter(({ notes }) => !notes.includes(note));
  return { status: 204 };
}

function requireNote(call: Call, row: MergeRequestRow): NoteRow {
  const id = numberParam(call, "note_id");
  const found = row.discussions.flatMap(({ notes }) => notes).find((note) => note.id === id);
  if (!found) throw notFound("Note");
  return found;
}

/** The author, or a Maintainer of the project. */
function demandOwn(call: Call, project: ProjectRow, { userId }: NoteRow): void {
  demand(userId === call.session?.user.id || callRole(call, project) >= role.maintainer);
}

function limited(text: string): string {
  return text.slice(0, longestNote);
}
