/** Who a line of a CODEOWNERS file names: users and groups, addresses, roles; the rest of it is not an owner. */

export interface Owners {
  /** Users or groups, GitLab tells which: `alice`, `acme/security`. */
  readonly names: readonly string[];
  readonly emails: readonly string[];
  readonly roles: readonly ("developer" | "maintainer" | "owner")[];
}

const namePart = "[A-Za-z0-9_.](?:[A-Za-z0-9_.-]{0,253}[A-Za-z0-9_-])?";
const name = new RegExp(`(?<![\\w@])@(${namePart}(?:/${namePart}){0,20})`, "g");
const email = /[^@\s]{1,100}@[^@\s]{1,255}(?<!\W)/g;
const role = /(?<![\w@])@@(developer|maintainer|owner)s?(?=\s|$)/gi;

export function ownersIn(line: string): Owners {
  const found = (pattern: RegExp) => [...line.matchAll(pattern)].map(([whole, inner]) => inner ?? whole);
  return {
    names: [...new Set(found(name))],
    emails: [...new Set(found(email).map((address) => address.toLowerCase()))],
    roles: [...new Set(found(role).map((which) => which.toLowerCase() as Owners["roles"][number]))],
  };
}

/** The words of a line, and whether GitLab finds an owner in each. */
export function tokensIn(line: string): readonly { readonly word: string; readonly isOwner: boolean }[] {
  return line
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => ({ word, isOwner: Object.values(ownersIn(word)).some(({ length }) => length > 0) }));
}

/** As they are written in the file, for people. */
export function ownersWritten({ names, emails, roles }: Owners): readonly string[] {
  return [...names.map((one) => `@${one}`), ...emails, ...roles.map((one) => `@@${one}`)];
}
