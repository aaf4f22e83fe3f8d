/**
 * CODEOWNERS files, read as GitLab reads them (gitlab-evidence 7): sections, optional ones, numbers of approvals,
 * default owners, exclusions, escapes. This is as lenient as GitLab: a wrong line is a problem and still counts.
 */

import { hasInexactOwner, hasWordWithoutOwner, type Owners, ownersIn } from "./code-owner-names.ts";
import { fnmatchParts } from "./fnmatch.ts";
import type { NamePattern } from "./name-pattern.ts";
import { createPathMatcher } from "./path-matcher.ts";
import { checkLimit } from "./work-limit.ts";

export interface CodeOwnersEntry {
  /** As first spelled; `codeowners` for the lines before any section. */
  readonly section: string;
  /** As written, without the `!` of an exclusion. */
  readonly pattern: string;
  readonly owners: Owners;
  /** The approvals that the section's header requires; at least 1. */
  readonly approvals: number;
  readonly isOptional: boolean;
  readonly line: number;
}

/** GitLab's own names for them, as `validateCodeownerFile` gives them. */
export type CodeOwnersProblemCode =
  | "invalid_section_format"
  | "missing_section_name"
  | "invalid_approval_requirement"
  | "invalid_section_owner_format"
  | "malformed_entry_owner"
  | "missing_entry_owner";

export interface CodeOwnersProblem {
  readonly code: CodeOwnersProblemCode;
  readonly line: number;
}

export interface CodeOwners {
  readonly entries: readonly CodeOwnersEntry[];
  readonly problems: readonly CodeOwnersProblem[];
  /** At most one entry of each section: the last that matches, unless an exclusion of the section matches too. */
  readonly entriesFor: (path: string) => readonly CodeOwnersEntry[];
}

interface Section {
  readonly name: string;
  readonly isOptional: boolean;
  readonly approvals: number;
  readonly defaultOwners: string;
}

interface Line extends CodeOwnersEntry {
  readonly isExclusion: boolean;
  /** The pattern from the root, as GitLab hands it to `File.fnmatch`. */
  readonly key: string;
}

const unnamed: Section = { name: "codeowners", isOptional: false, approvals: 0, defaultOwners: "" };

// Of section_parser.rb, with Ruby's `\s`, which is ASCII's white space.
const header = /^(\^)?\[(.*?)\](?:\[([\t\v\f\r \d]*)\])?([@\w.\-/\t\v\f\r ]*)/;
const strictHeader = /^\^?\[[^\]]+\](?:\[\d+\])?(?:[\t\v\f\r ][@\w.\-/\t\v\f\r ]+)?$/;
const brokenHeader = /^\^?\[/;

export function parseCodeOwners(text: string): CodeOwners {
  const problems: CodeOwnersProblem[] = [];
  /** By section, then by pattern. A repeated pattern moves to the end. */
  const sections = new Map<string, Map<string, Line>>([[unnamed.name, new Map()]]);
  /** Names are the same in any letter case, except directly after the lines without a section. */
  const firstSpelled = new Map([[unnamed.name, unnamed.name]]);
  const sectionName = (name: string) =>
    sections.size === 1 ? name : (firstSpelled.get(name.toLowerCase()) ?? name);
  const ownersOf = createOwnersReader();
  let section = unnamed;
  for (const [index, raw] of text.split("\n").entries()) {
    checkLimit();
    const line = index + 1;
    const content = stripped(raw);
    if (isBlank(content) || content.startsWith("#")) continue;
    const report = (code: CodeOwnersProblemCode) => problems.push({ code, line });
    const begun = readHeader(content, sectionName, report);
    if (begun === "broken") continue;
    if (begun) {
      section = begun;
      if (!sections.has(section.name)) sections.set(section.name, new Map());
      const lower = section.name.toLowerCase();
      if (!firstSpelled.has(lower)) firstSpelled.set(lower, section.name);
      continue;
    }
    const entry = readEntry(content, line, section, report, ownersOf);
    const lines = sections.get(section.name);
    lines?.delete(entry.key);
    lines?.set(entry.key, entry);
  }
  const lines = [...sections.values()].flatMap((section) => settled([...section.values()]));
  const names = new Map<string, NamePattern>();
  const matcher = createPathMatcher(
    lines.flatMap((line, position) => {
      const parts = fnmatchParts(line.key, names);
      return parts ? [[parts, position] as const] : [];
    }),
  );
  return {
    entries: lines.filter(({ isExclusion }) => !isExclusion),
    problems,
    entriesFor(path) {
      const positions = matcher.valuesFor(path.startsWith("/") ? path : `/${path}`);
      return lastOfEach(lines, positions);
    },
  };
}

/** From each section, the last line that matches, unless an exclusion of the section matches too. */
function lastOfEach(lines: readonly Line[], positions: readonly number[]): readonly CodeOwnersEntry[] {
  const last: CodeOwnersEntry[] = [];
  let excluded: string | undefined;
  // The lines of a section are neighbours.
  for (const position of [...positions].sort((a, b) => a - b)) {
    const line = lines[position];
    if (!line || line.section === excluded) continue;
    if (last.at(-1)?.section === line.section) last.pop();
    if (line.isExclusion) excluded = line.section;
    else last.push(line);
  }
  return last;
}

/** Without ASCII white space and null bytes at both ends: other space is part of a pattern. */
function stripped(line: string): string {
  const isSpace = (at: number) => "\0\t\v\f\r ".includes(line.charAt(at));
  let [begin, end] = [0, line.length];
  while (begin < end && isSpace(begin)) begin++;
  while (end > begin && isSpace(end - 1)) end--;
  return line.slice(begin, end);
}

/** Rails' `blank?` accepts any white space of Unicode, unlike the rest of GitLab's rules for this file. */
function isBlank(text: string): boolean {
  return !/\P{White_Space}/u.test(text);
}

/** A section is optional only if every header of it that has lines says so. */
function settled(lines: readonly Line[]): readonly Line[] {
  const isOptional = lines.length > 0 && lines.every((line) => line.isOptional);
  return lines.map((line) => (line.isOptional === isOptional ? line : { ...line, isOptional }));
}

type Report = (code: CodeOwnersProblemCode) => void;

function readHeader(
  content: string,
  sectionName: (name: string) => string,
  report: Report,
): Section | "broken" | undefined {
  const match = header.exec(content);
  if (!match) {
    if (!brokenHeader.test(content)) return undefined;
    report("invalid_section_format");
    return "broken";
  }
  const [, mark, name = "", number, owners = ""] = match;
  const approvals = Number.parseInt(number?.trim() || "0", 10);
  const section = {
    name: sectionName(name),
    isOptional: mark !== undefined,
    approvals,
    defaultOwners: stripped(owners),
  };
  const wrong: CodeOwnersProblemCode[] = [
    ...(isBlank(section.name) ? (["missing_section_name"] as const) : []),
    ...(number !== undefined &&
    (!/^[\t\v\f\r ]*\d+[\t\v\f\r ]*$/.test(number) || (section.isOptional && approvals > 0))
      ? (["invalid_approval_requirement"] as const)
      : []),
    ...(hasInexactOwner(section.defaultOwners) ? (["invalid_section_owner_format"] as const) : []),
  ];
  for (const code of wrong) report(code);
  if (wrong.length === 0 && !strictHeader.test(content)) report("invalid_section_format");
  return section;
}

function readEntry(
  content: string,
  line: number,
  { name, isOptional, approvals, defaultOwners }: Section,
  report: Report,
  ownersOf: OwnersReader,
): Line {
  const end = content.search(/(?<!\\)[\t\v\f\r ]/);
  const written = end < 0 ? content : content.slice(0, end);
  const ownOwners = end < 0 ? "" : stripped(content.slice(end));
  const isExclusion = written.startsWith("!");
  const pattern = isExclusion ? written.slice(1) : written;
  if (!isExclusion && ownersOf(ownOwners).hasOtherWord) report("malformed_entry_owner");
  const owners = isBlank(ownOwners) ? defaultOwners : ownOwners;
  if (!isExclusion && isBlank(owners)) report("missing_entry_owner");
  return {
    section: name,
    pattern,
    owners: ownersOf(isExclusion ? "" : owners).owners,
    approvals: Math.max(1, approvals),
    isOptional,
    line,
    isExclusion,
    key: normalised(pattern),
  };
}

type OwnersReader = (text: string) => { readonly owners: Owners; readonly hasOtherWord: boolean };

/** Most lines of a file name the same owners as another one. */
function createOwnersReader(): OwnersReader {
  const known = new Map<string, ReturnType<OwnersReader>>();
  return (text) => {
    const read = known.get(text) ?? { owners: ownersIn(text), hasOtherWord: hasWordWithoutOwner(text) };
    known.set(text, read);
    return read;
  };
}

function normalised(pattern: string): string {
  if (pattern === "*") return "/**/*";
  const plain = pattern.replace(/^\\#/, "#").replace(/\\[\t\v\f\r ]+/g, " ");
  const rooted = plain.startsWith("/") ? plain : `/**/${plain}`;
  return rooted.endsWith("/") ? `${rooted}**/*` : rooted;
}
