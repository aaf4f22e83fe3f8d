/** Whom a line of a CODEOWNERS file names: users, groups, addresses and roles. Nothing else in it is an owner. */

export interface Owners {
  /** Users or groups; only GitLab knows which: `alice`, `acme/security`. */
  readonly names: readonly string[];
  readonly emails: readonly string[];
  readonly roles: readonly ("developer" | "maintainer" | "owner")[];
}

/** Ruby's `\s`, `strip` and `split` know only ASCII's white space, JavaScript's know Unicode's. */
const space = "\\t\\n\\v\\f\\r ";
const spaces = new RegExp(`[${space}]+`);
/** `NAMESPACE_FORMAT_REGEX` of lib/gitlab/path_regex.rb: a name that ends in `.git` loses its last letter there, too. */
const namePart = "(?:[A-Za-z0-9_.][A-Za-z0-9_.-]{0,254}[A-Za-z0-9_-]|[A-Za-z0-9_])(?<!\\.git|\\.atom)";
// The three of ee/lib/gitlab/code_owners/reference_extractor.rb.
const name = new RegExp(`(?<![\\w@])@((?:${namePart}/){0,20}${namePart})`, "g");
const email = new RegExp(`[^@${space}]{1,100}@[^@${space}]{1,255}(?<!\\W)`, "g");
const hasAddress = new RegExp(`[^@${space}]@[^@${space}]`);
const role = new RegExp(`(?<![\\w@])@@((?:developer|maintainer|owner)s?)(?=[${space}]|$)`, "gi");

/** As they are written: without `@` or `@@` if there is one. */
function referencesIn(line: string) {
  const found = (pattern: RegExp) => [...line.matchAll(pattern)].map(([whole, inner]) => inner ?? whole);
  return {
    names: found(name),
    // Nearly no file has addresses, and the search for them tries every character of a line as a beginning.
    emails: hasAddress.test(line) ? found(email) : [],
    roles: line.includes("@@") ? found(role) : [],
  };
}

export function ownersIn(line: string): Owners {
  const { names, emails, roles } = referencesIn(line);
  return {
    names: [...new Set(names)],
    emails: [...new Set(emails.map((address) => address.toLowerCase()))],
    roles: [
      ...new Set(roles.map((which) => which.toLowerCase().replace(/s$/, "") as Owners["roles"][number])),
    ],
  };
}

/** Whether some word of an entry's owners names nobody (`malformed_entry_owner` of file.rb). */
export function hasWordWithoutOwner(line: string): boolean {
  return wordsIn(line).some((word) => Object.values(referencesIn(word)).every(({ length }) => length === 0));
}

/** Whether some word of a header is more, or less, than the owner in it (`invalid_default_owners?` of section_parser.rb). */
export function hasInexactOwner(line: string): boolean {
  const { names, emails, roles } = referencesIn(line);
  const exact = [...names.map((one) => `@${one}`), ...emails, ...roles.map((one) => `@@${one}`)];
  return wordsIn(line).some((word) => !exact.includes(word));
}

function wordsIn(line: string): readonly string[] {
  return line.split(spaces).filter((word) => word !== "");
}

/** As they are written in the file, for people. */
export function ownersWritten({ names, emails, roles }: Owners): readonly string[] {
  return [...names.map((one) => `@${one}`), ...emails, ...roles.map((one) => `@@${one}`)];
}
