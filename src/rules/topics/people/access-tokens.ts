/** `access_tokens`, `deploy_keys` and `deploy_tokens`: access to the project that is not a person's. */

import { accessTokens } from "../../../facts/people/access-tokens.ts";
import { deployKeys } from "../../../facts/people/deploy-keys.ts";
import { deployTokens } from "../../../facts/people/deploy-tokens.ts";
import { defineTopic } from "../../topic.ts";
import { bool, int, optional, record, string, strings, timestamp } from "../../types.ts";

const expires = optional(timestamp("When it ends; absent: never"));
const used = optional(timestamp("When it was last used; absent: never"));

export const accessTokensTopic = defineTopic({
  name: "access_tokens",
  example: 'access_tokens.all(t, has(t.expires_at) && !("api" in t.scopes))',
  scope: "project",
  summary: "The active access tokens of the project, the one that reads included if it is one",
  needs: { tokens: accessTokens },
  type: {
    kind: "list",
    of: record({
      id: int("Id of the token"),
      name: string("Name of the token"),
      scopes: strings("Its scopes, such as api or read_repository"),
      access_level: optional(int("Its role: 10 guest, 20 reporter, 30 developer, 40 maintainer, 50 owner")),
      created_at: timestamp("When it was created"),
      expires_at: expires,
      last_used_at: used,
    }),
  },
  value: ({ tokens }) =>
    tokens.map(({ id, name, scopes, accessLevel, createdAt, expiresAt, lastUsedAt }) => ({
      ...{ id, name, scopes, access_level: accessLevel, created_at: createdAt },
      ...{ expires_at: expiresAt, last_used_at: lastUsedAt },
    })),
});

export const deployKeysTopic = defineTopic({
  name: "deploy_keys",
  example: "deploy_keys.all(k, !k.can_push)",
  scope: "project",
  summary: "The deploy keys of the project, public keys of the instance included if they are enabled in it",
  needs: { keys: deployKeys },
  type: {
    kind: "list",
    of: record({
      id: int("Id of the key"),
      title: string("Title of the key"),
      fingerprint: optional(string("SHA256 fingerprint")),
      can_push: bool("Whether it can push"),
      created_at: timestamp("When the key was created; when the project got it is not shown"),
      expires_at: expires,
      last_used_at: used,
    }),
  },
  value: ({ keys }) =>
    keys.map(({ id, title, fingerprint, canPush, createdAt, expiresAt, lastUsedAt }) => ({
      ...{ id, title, fingerprint, can_push: canPush, created_at: createdAt },
      ...{ expires_at: expiresAt, last_used_at: lastUsedAt },
    })),
});

export const deployTokensTopic = defineTopic({
  name: "deploy_tokens",
  example: "deploy_tokens.all(t, has(t.expires_at))",
  scope: "project",
  summary:
    "The active deploy tokens of the project; GitLab does not show when they were created or last used",
  needs: { tokens: deployTokens },
  type: {
    kind: "list",
    of: record({
      id: int("Id of the token"),
      name: string("Name of the token"),
      username: string("Username that belongs to it"),
      scopes: strings("Its scopes, such as read_registry"),
      expires_at: expires,
    }),
  },
  value: ({ tokens }) =>
    tokens.map(({ id, name, username, scopes, expiresAt }) => ({
      ...{ id, name, username, scopes, expires_at: expiresAt },
    })),
});
