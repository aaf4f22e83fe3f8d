/** Fixed names, ids and obviously fake tokens of the sample group. */

export const sample = {
  /** Personal, `api`; `mara`, Maintainer of most projects, only Developer of `acme/ledger`. */
  token: "sandbox-maintainer-token-0001",
  /** Personal, `api`; `devon`, Developer. */
  developerToken: "sandbox-developer-token-0002",
  /** Personal, `api`; `rhea`, Reporter. */
  reporterToken: "sandbox-reporter-token-0003",
  /** Personal, `read_api`; `mara`. */
  readOnlyToken: "sandbox-readonly-token-0004",
  /** Job token of a job of `acme/payments` run by `devon`. */
  jobToken: "sandbox-job-token-000000005",
  expiredToken: "sandbox-expired-token-0006",
  revokedToken: "sandbox-revoked-token-0007",
  /** Personal, `api`; `olga`, Owner of the top-level group. */
  ownerToken: "sandbox-owner-token-0008",
  /** Personal, `api`; `gus`, Guest of `acme/payments`. */
  guestToken: "sandbox-guest-token-0009",
  /** Personal, `api`; `otto`, a member of nothing. */
  outsiderToken: "sandbox-outsider-token-0010",
  /** Project access token of `acme/payments`, Maintainer, `api`. */
  projectToken: "sandbox-project-token-0011",
  /** Group access token of `acme`, Maintainer, `api`. */
  groupToken: "sandbox-group-token-0012",
  /** Personal, `read_user` only; `mara`. */
  narrowToken: "sandbox-narrow-token-0013",
  /** Personal, `api`, of a blocked user. */
  blockedToken: "sandbox-blocked-token-0014",
  statusCheckId: 3,
  statusCheckName: "Countersign",
  secondStatusCheckId: 4,
  frameworkId: 5,
  controlId: 12,
  controlSecret: "sandbox-control-secret-for-demo-only",
  internalControlId: 11,
  projectId: 42,
  projectPath: "acme/payments",
  mergeRequestIid: 7,
  groupId: 10,
  groupPath: "acme",
  subgroupId: 11,
  projects: {
    payments: 42,
    webShop: 43,
    ledger: 44,
    billing: 45,
    legacy: 46,
    playground: 47,
    docs: 48,
    paymentsFork: 49,
  },
  users: { olga: 1, oscar: 2, mara: 3, devon: 4, dana: 5, rhea: 6, gus: 7, otto: 8, fay: 9 },
} as const;
