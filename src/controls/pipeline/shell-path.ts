/** Where a shell looks for its programs: what a script puts in front of the folders of the image. */

const others = /^(?:LD_\w+|BASH_ENV|ENV)$/;
/** A job can write to them, and the repository is in one of them. */
const writable = /^\/(?:builds|tmp|var\/tmp|dev|cache|proc)(?:\/|$)/;

/**
 * Whether an assignment can give the name of a program another meaning.
 *
 * @param value as it is written
 */
export function changesPrograms(name: string, value: string): boolean {
  if (others.test(name)) return true;
  if (name !== "PATH") return false;
  const entries = value.split(":");
  const old = entries.findIndex((entry) => /^\$(?:PATH|\{PATH\})$/.test(entry));
  return entries.slice(0, old < 0 ? undefined : old).some((entry) => !isOfImage(entry));
}

function isOfImage(entry: string): boolean {
  const [, home] = /^(?:~|\$HOME|\$\{HOME\})(\/.*)?$/.exec(entry) ?? [];
  const path = home ?? entry;
  return /^\/[\w./@+-]+$/.test(path) && !path.includes("..") && !writable.test(path);
}
