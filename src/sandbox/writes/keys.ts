/** What gives others rights, created on request: access tokens of a group, CI/CD variables, and trigger tokens. */
import { groupRole, requireGroup, requireProject, requireRole, requireUser, role } from "../access.ts";
import { basicUser } from "../entities/user.ts";
import { type Answer, grapeError, recordNotFound, refuse } from "../http/answer.ts";
import { type Call, numberParam, textParam } from "../http/call.ts";
import type { ParamRule } from "../http/params.ts";
import type { Route } from "../http/router.ts";
import { addMember, addToken, addUser } from "../state/builders.ts";
import type { VariableRow } from "../state/people.ts";
import type { ProjectRow } from "../state/project.ts";
import { freshId } from "../state/state.ts";

const signedIn = (call: Call) => void requireUser(call);

/** lib/gitlab/access.rb, `options_with_owner`. */
const levels = [10, 15, 20, 30, 40, 50];

const variableRules: readonly ParamRule[] = [
  { name: "key", type: "string", required: true },
  { name: "value", type: "string", required: true },
  { name: "protected", type: "boolean" },
  { name: "masked", type: "boolean" },
  { name: "masked_and_hidden", type: "boolean" },
  { name: "raw", type: "boolean" },
  { name: "variable_type", type: "string", values: ["env_var", "file"] },
  { name: "environment_scope", type: "string" },
];

export const keyRoutes: readonly Route[] = [
  {
    method: "POST",
    ruby: "lib/api/resource_access_tokens.rb",
    compared:
      "400 without the ability of an Owner or above the own role (app/services/resource_access_tokens/create_service.rb), a bot of its own, the token only in this answer",
    path: "/groups/:id/access_tokens",
    before: signedIn,
    rules: [
      { name: "name", type: "string", required: true },
      { name: "access_level", type: "integer", default: 40 },
      { name: "expires_at", type: "string" },
    ],
    handle: createGroupToken,
  },
  {
    method: "POST",
    ruby: "lib/api/ci/variables.rb",
    compared:
      "the ability of a Maintainer, 400 for a key that exists in its environment and for a value that cannot be masked (app/models/concerns/ci/maskable.rb)",
    path: "/projects/:id/variables",
    before: signedIn,
    rules: variableRules,
    handle: createVariable,
  },
  {
    method: "POST",
    ruby: "lib/api/ci/triggers.rb",
    compared: "the ability of a Maintainer, the owner is who creates it, the prefix of the token",
    path: "/projects/:id/triggers",
    before: signedIn,
    rules: [{ name: "description", type: "string", required: true }],
    handle: createTrigger,
  },
  {
    method: "DELETE",
    ruby: "lib/api/ci/triggers.rb",
    compared: "the ability of a Maintainer, 404 of a record",
    path: "/projects/:id/triggers/:trigger_id",
    before: signedIn,
    rules: [{ name: "trigger_id", type: "integer", required: true }],
    handle: deleteTrigger,
  },
];

function badRequest(reason: string) {
  return refuse(400, `400 Bad request - ${reason}`);
}

function maintained(call: Call): ProjectRow {
  const project = requireProject(call);
  requireRole(call, project, role.maintainer);
  return project;
}

function createGroupToken(call: Call): Answer {
  const { state, params } = call;
  const scopes = Array.isArray(params.scopes) ? params.scopes.map(String) : [];
  if (scopes.length === 0) throw grapeError(400, "scopes is missing");
  const level = numberParam(call, "access_level") ?? 0;
  if (!levels.includes(level)) throw grapeError(400, "access_level does not have a valid value");
  const group = requireGroup(call);
  const { user } = requireUser(call);
  const own = groupRole(state, user, group.id);
  if (own < role.owner) throw badRequest("User does not have permission to create group access token");
  const name = textParam(call, "name");
  const id = freshId(state);
  const bot = addUser(state, { username: `group_${group.id}_bot_${id}`, name, bot: true });
  addMember(state, group, bot.id, level);
  const expires_at = textParam(call, "expires_at") || null;
  const value = `glpat-sandbox-${String(id).padStart(8, "0")}`;
  addToken(state, { ...{ id, value, name, userId: bot.id, kind: "group", scopes, expires_at } });
  const created_at = new Date(call.clock.now()).toISOString();
  return {
    status: 201,
    json: {
      ...{ id, name, revoked: false, created_at, description: null, scopes, user_id: bot.id },
      ...{ last_used_at: null, active: true, expires_at, access_level: level },
      ...{ resource_type: "group", resource_id: group.id, token: value },
    },
  };
}

function createVariable(call: Call): Answer {
  const project = maintained(call);
  const { params } = call;
  const [key, value] = [textParam(call, "key"), textParam(call, "value")];
  const environmentScope = textParam(call, "environment_scope") || "*";
  const hidden = params.masked_and_hidden === true;
  const masked = hidden || params.masked === true;
  const { variables = [] } = project;
  if (!/^[a-zA-Z0-9_]+$/.test(key)) throw refuse(400, { key: ["can contain only letters, digits and '_'."] });
  if (variables.some((row) => row.key === key && row.environmentScope === environmentScope))
    throw refuse(400, { key: [`(${key}) has already been taken`] });
  const isMaskable = (params.raw === true ? /^\S{8,}$/ : /^[a-zA-Z0-9_+=/@:.~-]{8,}$/).test(value);
  if (masked && !isMaskable) throw refuse(400, { value: ["is invalid"] });
  const row: VariableRow = {
    ...{ key, masked, hidden, environmentScope },
    ...{ protected: params.protected === true, raw: params.raw === true },
    variableType: params.variable_type === "file" ? "FILE" : "ENV_VAR",
  };
  project.variables = [...variables, row];
  return {
    status: 201,
    json: {
      ...{ variable_type: params.variable_type ?? "env_var", key, value: hidden ? null : value },
      ...{ hidden, protected: row.protected, masked, raw: row.raw, environment_scope: environmentScope },
      description: null,
    },
  };
}

function createTrigger(call: Call): Answer {
  const project = maintained(call);
  const { user } = requireUser(call);
  const id = freshId(call.state);
  const token = `glptt-sandbox-${String(id).padStart(8, "0")}`;
  project.triggers = [...(project.triggers ?? []), { id, token, ownerId: user.id }];
  const created_at = new Date(call.clock.now()).toISOString();
  return {
    status: 201,
    json: {
      ...{ id, token, description: textParam(call, "description"), created_at, updated_at: created_at },
      ...{ last_used: null, expires_at: null, owner: basicUser(call.rootUrl, user) },
    },
  };
}

function deleteTrigger(call: Call): Answer {
  const project = maintained(call);
  const id = numberParam(call, "trigger_id");
  const triggers = project.triggers ?? [];
  if (!triggers.some((row) => row.id === id)) throw recordNotFound();
  project.triggers = triggers.filter((row) => row.id !== id);
  return { status: 204 };
}
