/** Text from outside as one line of Markdown that shows it and does nothing, on GitLab and on GitHub. */

import { webLink } from "./findings.ts";
import { oneLine } from "./one-line.ts";

/**
 * Both hosts look for references, addresses and emoji in the finished page, where a backslash is gone: an invisible
 * word joiner keeps them apart. What begins a mention or a reference, an address, a named thing or an emoji, a wiki
 * link or a diff mark, a Jira key, a thing in brackets, a project.
 */
const acting =
  /[@#!~%$&^](?=\S)|:(?=\/\/|[\d"]|[\w+-]+:)|[wW]{3}(?=\.)|[[{](?=[[{+-])|[A-Z]\w+-(?=\d)|(?<=[[*]\w+):(?=\S)|\w(?=>)/g;
const joiner = "\u2060";

export function inline(text: string): string {
  const shown = oneLine(text)
    .replace(acting, `$&${joiner}`)
    .replace(/[\\`*_{}[\]<>#!~@$%&^]/g, "\\$&")
    // In a table a backslash before a bar means something else to some readers.
    .replaceAll("|", "&#124;");
  return shown === "" ? "(empty)" : shown;
}

/** A name that can be nothing but a name is shown as code, anything else as text. */
export function code(name: string): string {
  return /^[\w.-]{1,200}$/.test(name) ? `\`${name}\`` : inline(name);
}

/** @returns only the words where the address is no web address */
export function link(words: string, address: string | null): string {
  const url = webLink(address);
  return url === undefined ? inline(words) : `[${inline(words)}](${url.replace(/[()]/g, encode)})`;
}

/** The only characters of an address that mean something to Markdown. */
function encode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
