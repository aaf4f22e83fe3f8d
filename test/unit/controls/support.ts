/** What the tables of cases share: a case, and facts in which nothing is wrong. */

export interface Case {
  readonly field: string;
  /** The rule of gitlab-controls.md, by row or section. */
  readonly rule: string;
  readonly facts: Record<string, unknown>;
  readonly value: Record<string, unknown>;
}

/** 2026-09-21T14:13:20Z. */
export const now = Date.UTC(2026, 8, 21, 14, 13, 20);

/** A project as the fact describes it; cases change what they are about. */
export const project = {
  id: 42,
  path: "acme/payments",
  visibility: "private",
  defaultBranch: "main",
  readsCode: true,
  isEmpty: false,
  mustResolveDiscussions: true,
  mustPassStatusChecks: true,
  isUltimate: true,
  secretPushProtection: true,
  mergeMethod: "ff",
  isArchived: false,
  lastActivityAt: "2026-09-21T10:00:00Z",
  pipelinesAccess: "private",
  ciConfigPath: "",
  hasAutoDevops: false,
  restrictsVariables: true,
  forks: 1,
  namespace: { id: 5, kind: "group", path: "acme" },
  ownerId: undefined,
  role: 40,
};

export function branch(name: string, rolePushLevels: readonly number[], isInherited = false) {
  return {
    name,
    rolePushLevels,
    roleMergeLevels: [40],
    allowsForcePush: false,
    requiresCodeOwners: false,
    isInherited,
  };
}

/** Members of these levels, active today. */
export function people(...levels: readonly number[]) {
  return levels.map((accessLevel, index) => ({
    id: index + 1,
    username: `user-${index + 1}`,
    accessLevel,
    lastActiveAt: Date.UTC(2026, 8, 21),
  }));
}

export function job(id: number, name: string, ...reports: readonly string[]) {
  return { id, name, reports };
}

export function oneBoolean(
  field: string,
  row: number,
  key: string,
  texts: { readonly yes: string; readonly no: string; readonly hidden: string },
): readonly Case[] {
  return [
    {
      field,
      rule: `${row}: on`,
      facts: { project: { ...project, [key]: true } },
      value: { value: true, reason: texts.yes },
    },
    {
      field,
      rule: `${row}: off`,
      facts: { project: { ...project, [key]: false } },
      value: { value: false, reason: texts.no },
    },
    {
      field,
      rule: `${row}: hidden`,
      facts: { project: { ...project, [key]: undefined } },
      value: { unknown: texts.hidden },
    },
  ];
}
