/** Takes out of evidence what must not be kept: secrets, known ones and such that look like one, and e-mail addresses. */

const removed = { secret: "[secret removed]", address: "[e-mail address removed]" };
/** A shorter one cannot be told from a word. */
const shortestSecret = 6;

/** Every repeat has a bound, for the texts are as long as somebody likes. */
const looksSecret = [
  // GitLab's own: glpat-, glptt-, glcbt-, gldt-, glrt- and their like, and those that registered runners.
  /(?<![A-Za-z0-9])gl[a-z]{2,10}-[\w.-]{16,300}/g,
  /(?<![A-Za-z0-9])GR1348941[\w-]{16,300}/g,
  /\beyJ[\w-]{8,4000}\.eyJ[\w-]{8,4000}\.[\w-]{8,4000}/g,
  /\b(?:gh[opsu]_\w{20,255}|github_pat_\w{20,255}|xox[abprs]-[\w-]{10,255}|AKIA[0-9A-Z]{16})/g,
  /-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]{0,20000}?(?:-----END [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----|$)/g,
  // Cut off in the middle of a longer text.
  /-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----[A-Za-z0-9+/=\s\\]{0,20000}/g,
];
const login = /(\/\/)[^\s/@]{1,400}@/g;
const parameter = /([?&;](?:[\w-]{0,40}(?:token|secret|signature|key)|password|sig)=)[^&;#\s"']{1,4000}/gi;
const header =
  /\b(authorization["']?[ \t]{0,3}[:=][ \t]{0,3}["']?(?:bearer|basic|token)[ \t]{1,3})[^\s"'`,]{4,4000}/gi;
/** As files have them, `PASSWORD: hunter2`; the name of a variable that holds one is no secret. */
const setting =
  /\b(\w{0,40}(?:password|passwd|secret|token|api_?key|private_?key)["']?[ \t]{0,3}[:=][ \t]{0,3}["']?)(?![$[])[^\s"'`,;]{4,4000}/gi;
const address = /[\p{L}\p{N}._%+'-]{1,64}(?:@|%40)(?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}]{2,63}/gu;
const secretName = /(?:token|secret|password|passphrase|private_?key|authorization)$/i;

/**
 * A replacer for `JSON.stringify`. Maps and sets, which it would show as nothing, become lists.
 * @param keepsAddresses where e-mail addresses are nobody's any more
 */
export function redactor(
  secrets: readonly string[],
  keepsAddresses = false,
): (key: string, value: unknown) => unknown {
  const known = [...secrets, ...secrets.map(encodeURIComponent)]
    .filter((secret) => secret.length >= shortestSecret)
    // A longer one may begin with a shorter one.
    .sort((a, b) => b.length - a.length);
  return (key, value) => {
    if (value instanceof Map) return [...value];
    if (value instanceof Set) return [...value];
    if (ArrayBuffer.isView(value)) return `${value.byteLength} bytes`;
    if (typeof value === "bigint") return String(value);
    if (typeof value === "string")
      return secretName.test(key) && value !== "" ? removed.secret : clean(value, known, keepsAddresses);
    return isPlain(value) ? withCleanKeys(value, known, keepsAddresses) : value;
  };
}

function clean(text: string, known: readonly string[], keepsAddresses: boolean): string {
  let result = text;
  for (const secret of known) result = result.replaceAll(secret, removed.secret);
  for (const pattern of looksSecret) result = result.replace(pattern, removed.secret);
  for (const pattern of [parameter, header, setting]) result = result.replace(pattern, `$1${removed.secret}`);
  result = result.replace(login, `$1${removed.secret}@`);
  return keepsAddresses ? result : result.replace(address, removed.address);
}

/** What people are listed by may be a key: the number of entries stays what it was. */
function withCleanKeys(value: object, known: readonly string[], keepsAddresses: boolean): object {
  const entries = Object.entries(value);
  const keys = entries.map(([key]) => clean(key, known, keepsAddresses));
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
