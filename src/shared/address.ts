/** Addresses as they may be shown: without a login and a query, which can be credentials. */

const scheme = /^[a-z][\w+.-]*:\/\//i;

/** Text that is not an address is left as it is. A digest that pins the content is shown too. */
export function shownAddress(typed: string): string {
  const [begin = ""] = scheme.exec(typed) ?? [];
  if (begin === "") return typed;
  if (hasLogin(typed) || !URL.canParse(typed)) return `${begin}…`;
  return typed.replace(/[?#].*$/s, (rest) => /#sha256=[0-9a-f]{1,64}$/i.exec(rest)?.[0] ?? "");
}

/** Whether an address contains a user name or a password. */
export function hasLogin(typed: string): boolean {
  if (!scheme.test(typed)) return false;
  const [, host = ""] = /:\/\/([^/?#]*)/.exec(typed) ?? [];
  // A password with a slash ends the host for a parser.
  return host.includes("@") || (!URL.canParse(typed) && typed.includes("@"));
}
