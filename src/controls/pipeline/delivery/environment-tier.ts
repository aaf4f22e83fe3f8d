/** The tier that GitLab gives an environment by its name (app/models/environment.rb, `guess_tier`). */

const tiers: readonly (readonly [RegExp, string])[] = [
  [/dev|review|trunk/i, "development"],
  [/test|tst|int|ac(?:ce|)pt|qa|qc|control|quality/i, "testing"],
  [/st(?:a|)g|mod(?:e|)l|pre|demo|non/i, "staging"],
  [/pr(?:o|)d|live/i, "production"],
];

/** The first part that occurs anywhere in the name decides. */
export function tierOf(name: string): string {
  return tiers.find(([pattern]) => pattern.test(name))?.[1] ?? "other";
}
