/** Cases of the controls about variables, webhooks, tokens and keys. */

import { casesOf } from "./case.ts";

const now = Date.UTC(2026, 8, 21, 14, 13, 20);
const day = 86_400_000;

const variable = {
  ...{ key: "API_TOKEN", isFile: false, isProtected: true, isMasked: true, isHidden: false, isRaw: true },
  ...{ environments: "*", group: undefined },
};
const open = { ...variable, isProtected: false, isMasked: false };
const file = { ...variable, key: "KUBECONFIG", isFile: true, isMasked: false };

const hook = {
  ...{ id: 7, isHttps: true, origin: "https://chat.example.com", verifiesTls: true, status: "executable" },
  events: ["push_events"],
};

const token = {
  ...{ id: 5, name: "deploy", scopes: ["read_api"], isActive: true, accessLevel: 30 },
  ...{ createdAt: now - 100 * day, lastUsedAt: now - day, expiresAt: now + 20 * day },
};
const key = {
  ...{ id: 6, title: "mirror", fingerprint: "SHA256:abc", canPush: false },
  ...{ createdAt: now - 100 * day, lastUsedAt: now - day, expiresAt: now + 20 * day },
};

export const secretCases = [
  ...casesOf("project_variables_protected", [
    [
      "every variable",
      undefined,
      { variables: [variable, file] },
      "pass",
      "every variable is protected (2 variables of 2 checked)",
    ],
    [
      "none at all",
      undefined,
      { variables: [] },
      "pass",
      "there is no variable to check (0 variables of 0 checked)",
    ],
    [
      "one is not, for an environment, in a group",
      undefined,
      { variables: [variable, { ...open, environments: "prod", group: "acme" }] },
      "fail",
      "not protected: API_TOKEN for prod of the group acme (2 variables of 2 checked)",
    ],
    [
      "it is in a group that is left out",
      { inherited: false },
      { variables: [{ ...open, group: "acme" }] },
      "pass",
    ],
    ["another name", { match: ["*_KEY"] }, { variables: [open] }, "pass"],
    [
      "no name",
      { match: [] },
      { variables: [open] },
      "unknown",
      "the policy names no variable: match is an empty list",
    ],
    ["that name", { match: ["*_KEY", "API_*"] }, { variables: [open] }, "fail"],
    ["left out by name", { except: ["API_*"] }, { variables: [open] }, "pass"],
    ["names are compared with their case", { except: ["api_*"] }, { variables: [open] }, "fail"],
    ["a file too", undefined, { variables: [{ ...file, isProtected: false }] }, "fail"],
    ["no files", { types: ["env_var"] }, { variables: [{ ...file, isProtected: false }] }, "pass"],
  ]),
  ...casesOf("project_variables_masked", [
    [
      "every variable",
      undefined,
      { variables: [variable] },
      "pass",
      "every variable is masked (1 variable of 1 checked)",
    ],
    [
      "one is not",
      undefined,
      { variables: [open] },
      "fail",
      "not masked: API_TOKEN (1 variable of 1 checked)",
    ],
    ["a file cannot be", undefined, { variables: [file] }, "pass"],
    ["a file, because the policy says so", { types: ["file"] }, { variables: [file] }, "fail"],
    [
      "masked, and not hidden",
      { hidden: true },
      { variables: [variable] },
      "fail",
      "not hidden: API_TOKEN (1 variable of 1 checked)",
    ],
    ["hidden", { hidden: true }, { variables: [{ ...variable, isHidden: true }] }, "pass"],
  ]),
  ...casesOf("project_webhooks_verified", [
    ["none", undefined, { webhooks: [] }, "pass", "there are no webhooks"],
    [
      "https, verified",
      undefined,
      { webhooks: [hook] },
      "pass",
      "1 webhook uses https and verified certificates",
    ],
    [
      "http",
      undefined,
      { webhooks: [{ ...hook, isHttps: false, origin: "http://x.example" }] },
      "fail",
      "webhook 7 (http://x.example) does not use https",
    ],
    [
      "not verified, and switched off",
      undefined,
      { webhooks: [{ ...hook, verifiesTls: false, status: "disabled" }] },
      "fail",
      "webhook 7 (https://chat.example.com, switched off) does not verify certificates",
    ],
    ["GitLab does not say", undefined, { webhooks: [{ ...hook, verifiesTls: undefined }] }, "unknown"],
    [
      "a scheme that is hidden",
      undefined,
      { webhooks: [{ ...hook, isHttps: false, origin: undefined }] },
      "unknown",
      "webhook 7 (hidden address) hides whether it uses https",
    ],
    [
      "a host that is hidden, where GitLab does not say what it verifies",
      undefined,
      { webhooks: [{ ...hook, origin: undefined, verifiesTls: undefined }] },
      "unknown",
      "webhook 7 (hidden address) does not show whether certificates are verified",
    ],
    [
      "a host that is hidden, and may be any",
      undefined,
      { webhooks: [{ ...hook, origin: undefined }] },
      "pass",
    ],
    [
      "a host that is hidden",
      { hosts: ["*.example.com"] },
      { webhooks: [{ ...hook, origin: undefined }] },
      "unknown",
    ],
    [
      "an allowed host, at any port",
      { hosts: ["*.Example.com"] },
      { webhooks: [{ ...hook, origin: "https://a.example.com:8443" }] },
      "pass",
    ],
    ["another host", { hosts: ["*.example.org"] }, { webhooks: [hook] }, "fail"],
    [
      "a group's",
      { groups: true },
      { webhooks: [], ofGroups: [{ ...hook, verifiesTls: false, group: "acme" }] },
      "fail",
      "webhook 7 of the group acme (https://chat.example.com) does not verify certificates",
    ],
  ]),
  ...casesOf("project_access_tokens", [
    ["none", undefined, { tokens: [], now }, "pass", "there is no active access token to check"],
    ["limited", undefined, { tokens: [token], now }, "pass", "1 access token is limited as required"],
    [
      "without an end",
      undefined,
      { tokens: [{ ...token, expiresAt: undefined }], now },
      "fail",
      "token 5 (deploy) never ends",
    ],
    [
      "ends too late",
      { expires_within_days: 10 },
      { tokens: [token], now },
      "fail",
      "token 5 (deploy) ends only on 2026-10-11",
    ],
    ["ends in time", { expires_within_days: 20 }, { tokens: [token], now }, "pass"],
    ["an allowed scope", { scopes: ["read_api", "read_registry"] }, { tokens: [token], now }, "pass"],
    [
      "another scope",
      { scopes: ["read_api"] },
      { tokens: [{ ...token, scopes: ["read_api", "api"] }], now },
      "fail",
      "token 5 (deploy) has the scope api",
    ],
    [
      "a role that is too high",
      { role: "reporter" },
      { tokens: [token], now },
      "fail",
      "token 5 (deploy) has a role above reporter",
    ],
    ["that role", { role: "developer" }, { tokens: [token], now }, "pass"],
    [
      "a hidden role",
      { role: "developer" },
      { tokens: [{ ...token, accessLevel: undefined }], now },
      "unknown",
    ],
    [
      "never used",
      { unused_for_days: 30 },
      { tokens: [{ ...token, lastUsedAt: undefined }], now },
      "fail",
      "token 5 (deploy) was never used",
    ],
    [
      "too young to have been used",
      { unused_for_days: 30 },
      { tokens: [{ ...token, lastUsedAt: undefined, createdAt: now - 29 * day }], now },
      "pass",
    ],
    [
      "not used for too long",
      { unused_for_days: 30 },
      { tokens: [{ ...token, lastUsedAt: now - 31 * day }], now },
      "fail",
      "token 5 (deploy) was last used on 2026-08-21",
    ],
    ["left out", { except: [5] }, { tokens: [{ ...token, expiresAt: undefined }], now }, "pass"],
  ]),
  ...casesOf("project_deploy_keys", [
    ["none", undefined, { keys: [], now }, "pass"],
    [
      "reads only",
      undefined,
      { keys: [{ ...key, expiresAt: undefined, lastUsedAt: undefined }], now },
      "pass",
    ],
    ["can push", undefined, { keys: [{ ...key, canPush: true }], now }, "fail", "key 6 (mirror) can push"],
    ["may push", { can_push: true }, { keys: [{ ...key, canPush: true }], now }, "pass"],
    [
      "without an end",
      { expires_within_days: 30 },
      { keys: [{ ...key, expiresAt: undefined }], now },
      "fail",
    ],
    ["stale", { unused_for_days: 30 }, { keys: [{ ...key, lastUsedAt: now - 40 * day }], now }, "fail"],
    ["left out", { except: ["SHA256:abc"] }, { keys: [{ ...key, canPush: true }], now }, "pass"],
  ]),
  ...casesOf("project_deploy_tokens", [
    ["none", undefined, { tokens: [], now }, "pass"],
    ["limited", { scopes: ["read_api"] }, { tokens: [token], now }, "pass"],
    [
      "without an end",
      undefined,
      { tokens: [{ ...token, expiresAt: undefined }], now },
      "fail",
      "token 5 (deploy) never ends",
    ],
    ["another scope", { scopes: ["read_registry"] }, { tokens: [token], now }, "fail"],
    ["ends too late", { expires_within_days: 19 }, { tokens: [token], now }, "fail"],
    ["left out", { except: [5] }, { tokens: [{ ...token, expiresAt: undefined }], now }, "pass"],
  ]),
];
