/** Users, tokens and groups of the sample. */
import {
  accessLevel,
  addGroup,
  addMember,
  addToken,
  addUser,
  protectedBranchRow,
} from "../state/builders.ts";
import type { SandboxState } from "../state/state.ts";
import { sample } from "./constants.ts";

const { users } = sample;
const projectBot = 20;
const groupBot = 21;
const blockedUser = 22;

export function addSamplePeople(state: SandboxState, nowMs: number): void {
  const today = new Date(nowMs).toISOString().slice(0, 10);
  const names: Record<keyof typeof users, string> = {
    olga: "Olga Petrova",
    oscar: "Oscar Lindqvist",
    mara: "Mara Okafor",
    devon: "Devon Reyes",
    dana: "Dana Weiss",
    rhea: "Rhea Kapoor",
    gus: "Gus Moreau",
    otto: "Otto Brandt",
    fay: "Fay Nakamura",
  };
  for (const username of Object.keys(names) as (keyof typeof users)[]) {
    addUser(state, { id: users[username], username, name: names[username], last_activity_on: today });
  }
  const bot = { bot: true, emails: [], last_activity_on: today };
  addUser(state, { id: projectBot, username: "project_42_bot", name: "countersign", ...bot });
  addUser(state, { id: groupBot, username: "group_10_bot", name: "countersign", ...bot });
  addUser(state, { id: blockedUser, username: "bea", name: "Bea Stone", state: "blocked" });
  addGroups(state);
  addTokens(state);
}

function addGroups(state: SandboxState): void {
  const acme = addGroup(state, {
    id: sample.groupId,
    name: "Acme",
    path: "acme",
    require_two_factor_authentication: true,
  });
  addMember(state, acme, users.olga, 50);
  addMember(state, acme, users.oscar, 50);
  addMember(state, acme, users.mara, 20);
  addMember(state, acme, users.devon, 30);
  addMember(state, acme, users.dana, 30);
  addMember(state, acme, users.rhea, 20);
  addMember(state, acme, groupBot, 40);
  // This group has no Owners of its own, only those of its parent.
  const platform = addGroup(state, {
    id: sample.subgroupId,
    name: "Platform",
    path: "platform",
    parent_id: sample.groupId,
  });
  addMember(state, platform, users.dana, 40);
  const rule = { id: 90, name: "release/*", push_access_levels: [accessLevel(40)] };
  acme.protectedBranches = [protectedBranchRow(rule)];
}

function addTokens(state: SandboxState): void {
  let id = 0;
  const add = (value: string, userId: number, partial: Parameters<typeof addToken>[1] = {}) => {
    id += 1;
    addToken(state, { id, value, userId, ...partial });
  };
  add(sample.token, users.mara);
  add(sample.developerToken, users.devon);
  add(sample.reporterToken, users.rhea);
  add(sample.readOnlyToken, users.mara, { scopes: ["read_api"] });
  add(sample.jobToken, users.devon, { kind: "job", scopes: [], projectId: sample.projectId });
  add(sample.expiredToken, users.mara, { expired: true });
  add(sample.revokedToken, users.mara, { revoked: true });
  add(sample.ownerToken, users.olga);
  add(sample.guestToken, users.gus);
  add(sample.outsiderToken, users.otto);
  add(sample.projectToken, projectBot, { kind: "project" });
  add(sample.groupToken, groupBot, { kind: "group" });
  add(sample.narrowToken, users.mara, { scopes: ["read_user"] });
  add(sample.blockedToken, blockedUser);
}

/** The bot of the project access token. */
export const sampleProjectBot = projectBot;
