/**
 * Notes of a merge request, and the threads they are in (lib/api/notes.rb, discussions.rb). Each new note is a thread.
 */
import { callRole, canReadMergeRequests, demand, requireProject, requireUser, role } from "../access.ts";
import { basicUserById } from "../entities/user.ts";
import { type Answer, notFound, ok, recordNotFound } from "../http/answer.ts";
import { type Call, numberParam, textParam } from "../http/call.ts";
import { paginate } from "../http/paginate.ts";
import { type ParamRule, paginationRules } from "../http/params.ts";
import type { Route } from "../http/router.ts";
import type { DiscussionRow, MergeRequestRow, NoteRow } from "../state/merge-request.ts";
import type { ProjectRow } from "../state/project.ts";
import { shaOf } from "../state/project-builders.ts";
import { freshId } from "../state/state.ts";
import { iidRule, requireMergeRequest } from "./status-check-access.ts";

const path = "/projects/:id/merge_requests/:merge_request_iid/notes";
const one = `${path}/:note_id`;
const idRule: ParamRule = { name: "note_id", type: "integer", required: true };
const body: ParamRule = { name: "body", type: "string", required: true };
/** Of an update (lib/api/notes.rb). */
const newBody: ParamRule = { name: "body", type: "string", allowBlank: false };
const sort: ParamRule = { name: "sort", type: "string", values: ["asc", "desc"], default: "desc" };
/** GitLab's limit for a note, in characters. */
const longestNote = 1_000_000;

const before = (call: Call) => void requireUser(call);

export const noteRoutes: readonly Route[] = [
  {
    ruby: "lib/api/notes.rb",
    compared: "authentication, order, totals that count hidden notes",
    method: "GET",
    path,
    before,
    jobToken: true,
    rules: [iidRule, sort, ...paginationRules],
    handle: list,
  },
  {
    ruby: "lib/api/notes.rb",
    compared: "anyone who reads the merge request, an archived project, the longest note",
    method: "POST",
    path,
    before,
    rules: [iidRule, body],
    handle: create,
  },
  {
    ruby: "lib/api/notes.rb",
    compared: "a hidden note",
    method: "GET",
    path: one,
    before,
    jobToken: true,
    rules: [iidRule, idRule],
    handle: show,
  },
  {
    ruby: "lib/api/notes.rb",
    compared: "own notes only, no body",
    method: "PUT",
    path: one,
    before,
    rules: [iidRule, idRule, newBody],
    handle: update,
  },
  {
    ruby: "lib/api/notes.rb",
    compared: "own notes only",
    method: "DELETE",
    path: one,
    before,
    rules: [iidRule, idRule],
    handle: remove,
  },
  {
    method: "GET",
    ruby: "lib/api/discussions.rb",
    compared: "authentication, threads of hidden notes are counted and left out",
    path: "/projects/:id/merge_requests/:merge_request_iid/discussions",
    before,
    rules: [iidRule, ...paginationRules],
    handle: discussions,
  },
];

/** Searches only notes that the reader may see. A reader who may not see the note gets a 404. */
function readable(call: Call): { project: ProjectRow; row: MergeRequestRow } {
  const project = requireProject(call);
  if (!canReadMergeRequests(call, project)) throw recordNotFound();
  return { project, row: requireMergeRequest(call, project) };
}

function entity(call: Call, project: ProjectRow, row: MergeRequestRow, note: NoteRow, isThread = false) {
  const { userId, resolved, isHidden: _, ...rest } = note;
  const person = (id: number) => basicUserById(call.state, call.rootUrl, id);
  return {
    ...rest,
    type: isThread ? "DiscussionNote" : null,
    author: person(userId),
    updated_at: note.created_at,
    noteable_id: row.id,
    noteable_type: "MergeRequest",
    noteable_iid: row.iid,
    project_id: project.id,
    ...(note.resolvable
      ? {
          resolved,
          resolved_by: resolved ? person(row.authorId) : null,
          resolved_at: resolved ? note.created_at : null,
        }
      : {}),
    confidential: false,
    internal: false,
    imported: false,
    imported_from: "none",
    commands_changes: {},
  };
}

/** The totals count hidden notes too, so a page can have fewer notes than its size (lib/api/notes.rb). */
function list(call: Call): Answer {
  const { project, row } = readable(call);
  const notes = row.discussions.flatMap((discussion) => discussion.notes).sort((a, b) => a.id - b.id);
  return paginate(
    call,
    textParam(call, "sort") === "asc" ? notes : notes.reverse(),
    (note) => entity(call, project, row, note),
    {},
    ({ isHidden }) => isHidden !== true,
  );
}

/**
 * The same for threads: GitLab counts a thread whose notes are all hidden, but does not list it
 * (lib/api/discussions.rb).
 */
function discussions(call: Call): Answer {
  const { project, row } = readable(call);
  const shown = ({ notes }: DiscussionRow) => notes.filter(({ isHidden }) => isHidden !== true);
  return paginate(
    call,
    row.discussions,
    (thread) => ({
      id: thread.id,
      individual_note: thread.individual_note,
      notes: shown(thread).map((note) => entity(call, project, row, note, !thread.individual_note)),
    }),
    {},
    (thread) => shown(thread).length > 0,
  );
}

function create(call: Call): Answer {
  const { project, row } = readable(call);
  // Anyone who reads a merge request may comment (app/policies/project_policy.rb, `guest_access`), in an archived project nobody.
  demand(!project.archived);
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
  const { project, row } = readable(call);
  const note = requireNote(call, row);
  if (note.isHidden) throw notFound("Note");
  return ok(entity(call, project, row, note));
}

function update(call: Call): Answer {
  const { project, row } = readable(call);
  const note = requireNote(call, row);
  demandOwn(call, project, note);
  // An update without a body changes nothing (app/services/notes/update_service.rb).
  if (call.params.body !== undefined) note.body = limited(textParam(call, "body"));
  return ok(entity(call, project, row, note));
}

function remove(call: Call): Answer {
  const { project, row } = readable(call);
  const note = requireNote(call, row);
  demandOwn(call, project, note);
  row.discussions = row.discussions.filter(({ notes }) => !notes.includes(note));
  return { status: 204 };
}

function requireNote(call: Call, row: MergeRequestRow): NoteRow {
  const id = numberParam(call, "note_id");
  const found = row.discussions.flatMap(({ notes }) => notes).find((note) => note.id === id);
  if (!found) throw recordNotFound();
  return found;
}

/**
 * Of a note that GitLab wrote, nobody's. Of others, the author's and those of Maintainers
 * (app/policies/note_policy.rb: `~editable` prevents admin_note).
 */
function demandOwn(call: Call, project: ProjectRow, { userId, system }: NoteRow): void {
  demand(!system && !project.archived);
  demand(userId === call.session?.user.id || callRole(call, project) >= role.maintainer);
}

/** White space at the end is removed together with quick actions (lib/gitlab/quick_actions/extractor.rb). */
function limited(text: string): string {
  return text.slice(0, longestNote).trimEnd();
}
