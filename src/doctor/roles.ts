/** GitLab's roles by their access level. */

const names: readonly (readonly [level: number, name: string])[] = [
  [50, "Owner"],
  [40, "Maintainer"],
  [30, "Developer"],
  [20, "Reporter"],
  [15, "Planner"],
  [10, "Guest"],
];

export const level = { reporter: 20, developer: 30, maintainer: 40, owner: 50 } as const;

export function roleName(access: number): string {
  return names.find(([least]) => access >= least)?.[1] ?? "no role";
}

/** The access level that a sentence about a required role names first; 0 if it names no role. */
export function levelIn(requiredRole: string): number {
  const [name] = /Owner|Maintainer|Developer|Reporter|Planner|Guest/.exec(requiredRole) ?? [];
  return names.find((one) => one[1] === name)?.[0] ?? 0;
}
