/** Text from outside as data: one safe line, and lists and counts as people write them. */

/**
 * C0 and C1 controls (terminal escapes, GitLab section markers, line breaks), line separators, zero-width and
 * bidirectional marks.
 */
const unsafe = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;

/**
 * Makes text from GitLab, a policy or a variable safe to print inside a log line.
 * The GitHub runner acts on `##[command]` anywhere in a line, and on `::command::` at its start: the first is broken
 * up here, the second cannot happen because every line we print begins with our own words.
 */
export function plain(text: string, limit = 300): string {
  const line = text
    .replace(unsafe, " ")
    .replace(/##(?=\[)/g, "## ")
    .trim();
  return line.length > limit ? `${line.slice(0, limit - 1)}…` : line;
}

/** `1 approval`, `2 approvals`. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${number} ${number === 1 ? singular : plural}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[], limit = 10): string {
  if (items.length > limit) return `${items.slice(0, limit).join(", ")} and ${items.length - limit} more`;
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}
