/** Turns text from outside into one line of Markdown that only shows the text, on GitLab and on GitHub. */

import { webLink } from "./findings.ts";
import { oneLine } from "./one-line.ts";

/**
 * Both hosts search the rendered page for references, addresses and emoji. A backslash does not help, because it is gone
 * there. An invisible word joiner does. In order: mentions and references, addresses, named things and emoji, wiki links
 * and diff marks, things in brackets, projects. Source: the `reference_pattern` of GitLab's models, lib/banzai/filter.
 */
const acting =
  /[@#!~%&^$](?=\S)|:(?=\/\/|[\d"]|[\w+-]+:)|[wW]{3}(?=\.)|[[{](?=[[{+-])|(?<=[[*]\w+):(?=\S)|[\w.-](?=>)/g;
/** Issues of other trackers, as GitLab's integrations find them: Jira, YouTrack and Linear, ClickUp, Phorge, EWM. */
const tracked =
  /\b[A-Za-z]\w*-(?=\d)|\bCU-(?=[a-z])|\bT(?=\d)|\b(?:bug|task|work ?item|rtcwi|defect)\s+(?=\d)/gi;
/** `\b\h{7,40}\b` of app/models/commit.rb; a shorter one is never a commit. */
const commits = /\b[\da-f]{7,}\b/gi;
const joiner = "\u2060";

export function inline(text: string): string {
  const shown = oneLine(text)
    .replace(commits, (digits) => digits.replace(/.{6}(?=.)/g, `$&${joiner}`))
    .replace(tracked, `$&${joiner}`)
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
