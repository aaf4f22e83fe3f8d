/** Text from outside as data: one safe line, and lists and counts as people write them. */

/**
 * C0 and C1 controls (terminal escapes, GitLab section markers, line breaks), line separators, zero-width and
 * bidirectional marks. A joiner before an emoji stays, because without it one character would become several.
 */
const unsafe =
  /(?:[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|\u200d(?!\p{Extended_Pictographic}))+/gu;
/** Most texts have none, and then need none of the slower expressions. */
const special = /[^\n\x20-\x7e]/;
/** Half a character of UTF-16. */
const lone = /\p{Surrogate}/gu;
/** Direction marks, which make text read as other text, and two code points that are never characters. */
const deceptive = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

/**
 * Makes text from GitLab, a policy or a variable safe to print inside a log line.
 * The GitHub runner acts on `##[command]` anywhere in a line, and on `::command::` at its start: the first is broken
 * up here, the second cannot happen because every line we print begins with our own words.
 */
export function plain(text: string, limit = 300): string {
  const line = text
    .replace(lone, "\ufffd")
    .replace(unsafe, " ")
    .replace(/##(?=\[)/g, "## ")
    .trim();
  return cut(line, limit);
}

/** Longer characters, such as a letter under a pile of marks, are cut between their code points. */
const longestCharacter = 64;

/**
 * At most `limit` UTF-16 units, with an ellipsis if something is cut. What people read as one character stays whole: an
 * emoji of several parts, a letter with its marks.
 */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = limit - 1;
  const begin = new Intl.Segmenter().segment(text).containing(end)?.index ?? end;
  const kept = text.slice(0, end - begin < longestCharacter ? begin : end);
  return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}

/** Text that every UTF-8 reader accepts: half a surrogate pair becomes U+FFFD, and nothing changes the text direction. */
export function wellFormed(text: string): string {
  return special.test(text) ? text.replace(lone, "\ufffd").replace(deceptive, "") : text;
}

export const fieldName = /^[a-z_]+$/;

/** Every text in a value of JSON, with the keys that are not names of fields. */
export function textsIn(value: unknown, found: string[] = []): readonly string[] {
  if (typeof value === "string") found.push(value);
  else if (Array.isArray(value)) for (const one of value) textsIn(one, found);
  else if (typeof value === "object" && value !== null) {
    for (const [key, one] of Object.entries(value)) {
      if (!fieldName.test(key)) found.push(key);
      textsIn(one, found);
    }
  }
  return found;
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
