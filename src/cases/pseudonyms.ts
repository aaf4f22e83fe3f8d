/**
 * Removes people from a recorded case. Each name is replaced by a number, the same one everywhere, so that the case still
 * shows who approved, wrote and committed what.
 */

const personKey =
  /(?:^|_)(?:user_?names?|authors?|approved_?by|approvers?|committers?|reviewers?|assignees?|merged_?by|closed_?by)$/i;
const address = /[\p{L}\p{N}._%+'-]{1,64}@((?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}]{2,63})/gu;
/** GitLab's user names: at least two characters. */
const userName = /^[\w.-]{2,255}$/;

/** Instead of a number, for a name that stays. */
const asItIs = 0;

/**
 * @param value plain data: objects, lists, texts, numbers
 * @param kept names, in lower case, that stay because the policy contains them and must find them
 */
export function withoutPeople(value: unknown, kept: ReadonlySet<string> = new Set()): unknown {
  const people = new Map<string, number>();
  collect(value, "", people);
  for (const name of people.keys()) if (kept.has(name)) people.set(name, asItIs);
  return replace(value, people);
}

function numberOf(name: string, people: Map<string, number>): number {
  const key = name.toLowerCase();
  const known = people.get(key);
  if (known !== undefined) return known;
  const next = people.size + 1;
  people.set(key, next);
  return next;
}

function collect(value: unknown, key: string, people: Map<string, number>): void {
  const snake = key.replaceAll(/([a-z])([A-Z])/g, "$1_$2");
  if (typeof value === "string" && personKey.test(snake) && userName.test(value)) numberOf(value, people);
  if (Array.isArray(value)) for (const item of value) collect(item, key, people);
  else if (typeof value === "object" && value !== null) {
    const isPerson = "email" in value || "username" in value;
    for (const [name, one] of Object.entries(value)) {
      if (isPerson && name === "name" && typeof one === "string" && one !== "") numberOf(one, people);
      collect(one, name, people);
    }
  }
}

function replace(value: unknown, people: Map<string, number>): unknown {
  if (typeof value === "string") return replaceIn(value, people);
  if (Array.isArray(value)) return value.map((item) => replace(item, people));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [replaceIn(key, people), replace(one, people)]),
  );
}

/** Addresses keep their domain, because policies may check it. Names are replaced where they are whole words. */
function replaceIn(text: string, people: Map<string, number>): string {
  let result = text.replace(
    address,
    (whole, domain: string) => `person-${numberOf(whole, people)}@${domain}`,
  );
  for (const [name, number] of people) {
    if (number === asItIs || name.includes("@") || !result.toLowerCase().includes(name)) continue;
    const word = new RegExp(`(?<![\\w.-])${name.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&")}(?![\\w-])`, "gi");
    result = result.replace(word, `person-${number}`);
  }
  return result;
}
