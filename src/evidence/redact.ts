/** Removes from evidence what must not be kept: known secrets, text that looks like a secret, and email addresses. */

import { type Secrets, removed as secret } from "../shared/secrets.ts";
import { wellFormed } from "../shared/text.ts";

const removed = { secret, address: "[email address removed]" };

/** Every repetition has a bound, because others decide how long the texts are. */
const looksSecret = [
  // GitLab's own tokens: glpat-, glptt-, glcbt-, gldt-, glrt- and others, and those that register runners.
  /(?<![A-Za-z0-9])gl[a-z]{2,10}-[\w.-]{16,300}/g,
  /(?<![A-Za-z0-9])GR1348941[\w-]{16,300}/g,
  /\beyJ[\w-]{8,4000}\.eyJ[\w-]{8,4000}\.[\w-]{8,4000}/g,
  /\b(?:gh[opsu]_\w{20,255}|github_pat_\w{20,255}|xox[abprs]-[\w-]{10,255}|AKIA[0-9A-Z]{16})/g,
  /-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]{0,20000}?(?:-----END [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----|$)/g,
  // A key that is cut off at the end of the text.
  /-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----[A-Za-z0-9+/=\s\\]{0,20000}/g,
];
const login = /(\/\/)[^\s/@]{1,400}@/g;
const parameter =
  /([?&;](?:[\w-]{0,40}(?:token|secret|signature|key)|password|sig)=)(?!\[secret)[^&;#\s"']{1,4000}/gi;
const header =
  /\b(authorization["']?[ \t]{0,3}[:=][ \t]{0,3}["']?(?:bearer|basic|token)[ \t]{1,3})(?!\[secret)[^\s"'`,]{4,4000}/gi;
/** Assignments in files, such as `PASSWORD: hunter2`. The name of a variable that contains a secret is not a secret. */
const setting =
  /\b(\w{0,40}(?:password|passwd|secret|token|api_?key|private_?key)["']?[ \t]{0,3}[:=][ \t]{0,3}["']?)(?![$[])[^\s"'`,;]{4,4000}/gi;
const address = /[\p{L}\p{N}._%+'-]{1,64}(?:@|%40)(?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}]{2,63}/gu;
const secretName = /(?:token|secret|password|passphrase|private_?key|authorization)$/i;

/**
 * A replacer for `JSON.stringify`. It turns maps and sets into lists, because `JSON.stringify` would write them as `{}`.
 * @param keepsAddresses true if no email address in the text belongs to a person any more
 */
export function redactor(secrets: Secrets, keepsAddresses = false): (key: string, value: unknown) => unknown {
  return (key, value) => {
    if (value instanceof Map) return [...value];
    if (value instanceof Set) return [...value];
    if (ArrayBuffer.isView(value)) return `${value.byteLength} bytes`;
    if (typeof value === "bigint") return String(value);
    if (typeof value === "string")
      return secretName.test(key) && value !== "" ? removed.secret : clean(value, secrets, keepsAddresses);
    return isPlain(value) ? withCleanKeys(value, secrets, keepsAddresses) : value;
  };
}

function clean(text: string, secrets: Secrets, keepsAddresses: boolean): string {
  let result = secrets.clean(text);
  for (const pattern of looksSecret) result = result.replace(pattern, removed.secret);
  for (const pattern of [parameter, header, setting]) result = result.replace(pattern, `$1${removed.secret}`);
  result = wellFormed(result.replace(login, `$1${removed.secret}@`));
  return keepsAddresses ? result : result.replace(address, removed.address);
}

/** A key may be an email address too. Equal keys get a number, so that the number of entries stays the same. */
function withCleanKeys(value: object, secrets: Secrets, keepsAddresses: boolean): object {
  const entries = Object.entries(value);
  const keys = entries.map(([key]) => clean(key, secrets, keepsAddresses));
  if (keys.every((key, index) => key === entries[index]?.[0])) return value;
  return Object.fromEntries(
    entries.map(([, one], index) => {
      const key = keys[index] ?? "";
      return [keys.indexOf(key) === index ? key : `${key} (${index + 1})`, one];
    }),
  );
}

function isPlain(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
