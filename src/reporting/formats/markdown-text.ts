/** Turns text from outside into one line of Markdown that only shows the text, on GitLab and on GitHub. */

import { webLink } from "./findings.ts";
import { oneLine } from "./one-line.ts";

/**
 * Both hosts search the rendered page for references, addresses and emoji. A backslash does not help, because it is gone
 * there. An invisible word joiner does. In order: mentions and references, addresses, named things and emoji, wiki links
 * and diff marks, Jira keys, things in brackets, projects.
 */
const acting =
  /[@#!~%$&^](?=\S)|:(?=\/\/|[\d"]|[\w+-]+:)|[wW]{3}(?=\.)|[[{](?=[[{+-])|[A-Z]\w+-(?=\d)|(?<=[[*]\w+):(?=\S)|\w(?=>)/g;
const joiner = "\u2060";

export function inline(text: string): string {
  const shown = oneLine(text)
    .replace(acting, `$&${joiner}`)
    .replace(/[\\`*_{}[\]<>#!~@$%&^]/g, "\\$&")
    // In a table, some readers interpret a backslash before a bar differently.
    .replaceAll("|", "&#124;");
  return shown === "" ? "(empty)" : shown;
}

/** A name with safe characters only is shown as code, any other as text. */
export function code(name: string): string {
  return /^[\w.-]{1,200}$/.test(name) ? `\`${name}\`` : inline(name);
}

/** @returns only the text if the address is not a web address */
export function link(words: string, address: string | null): string {
  const url = webLink(address);
  return url === undefined ? inline(words) : `[${inline(words)}](${url.replace(/[()]/g, encode)})`;
}

/** The only characters of an address that have a meaning in Markdown. */
function encode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
