/** Durations as GitLab reads them, such as `1h 30m` or `90 minutes` (gem gitlab_chronic_duration 0.12). */

const number = /\d*\.?\d+/;
const year = 31_557_600;

/** Seconds of each unit. A week has seven days and a month thirty (app/assets/javascripts/chronic_duration.js). */
const units: readonly (readonly [names: readonly string[], seconds: number])[] = [
  [["seconds", "second", "secs", "sec", "s"], 1],
  [["minutes", "minute", "mins", "min", "m"], 60],
  [["hours", "hour", "hrs", "hr", "h"], 3600],
  [["days", "day", "dy", "d"], 86_400],
  [["weeks", "week", "wks", "wk", "w"], 604_800],
  [["months", "month", "mos", "mo"], 2_592_000],
  [["years", "year", "yrs", "yr", "y"], year],
];
const secondsOf = new Map(units.flatMap(([names, seconds]) => names.map((name) => [name, seconds] as const)));
/** Of `1:30:00`, from the right. Weeks have no place in it. */
const places = [1, 60, 3600, 86_400, 2_592_000, year];
const joining = new Set(["and", "with", "plus"]);

/**
 * Seconds; undefined for a text that GitLab refuses, for zero, which GitLab takes for no duration, and for numbers in
 * words (`one hour`).
 */
export function durationSeconds(text: string): number | undefined {
  const given = text.toLowerCase();
  const seconds = clockSeconds(given) ?? wordSeconds(given);
  return seconds === undefined || seconds === 0 ? undefined : seconds;
}

/** `3:41:59`. */
function clockSeconds(text: string): number | undefined {
  const compact = text.replaceAll(" ", "");
  if (!/^\d*\.?\d+(?::\d*\.?\d+)+$/.test(compact)) return undefined;
  const parts = compact.split(":").reverse();
  if (parts.length > places.length) return undefined;
  return parts.reduce((sum, part, index) => sum + Number(part) * (places[index] ?? 0), 0);
}

/** A number counts in the unit after it. One that another number follows counts nothing, and the last one is seconds. */
function wordSeconds(text: string): number | undefined {
  const words: (number | string)[] = [];
  for (const word of text.replace(/\d*\.?\d+/g, " $& ").split(/\s+/)) {
    const bare = word.replace(/^,|,$/g, "");
    if (number.test(word)) words.push(Number(word));
    else if (secondsOf.has(bare)) words.push(bare);
    else if (bare !== "" && !joining.has(bare)) return undefined;
  }
  if (typeof words[0] === "string") words.unshift(1);
  return words.reduce<number>((sum, word, index) => {
    const next = words[index + 1] ?? "s";
    return typeof word === "number" && typeof next === "string"
      ? sum + word * (secondsOf.get(next) ?? 0)
      : sum;
  }, 0);
}
