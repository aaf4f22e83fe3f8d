/** Whether a file has what the format of its lock file needs. A manager may still find it out of date. */

import { type ReadFile, startBytes } from "../../facts/repository/repository-files.ts";

const json =
  (...keys: readonly string[]) =>
  ({ content = "", bytes }: ReadFile): boolean => {
    try {
      const found: unknown = JSON.parse(content);
      return typeof found === "object" && found !== null && keys.every((key) => Object.hasOwn(found, key));
    } catch {
      // Of a long file, only the beginning is read.
      const isCut = bytes > startBytes && Buffer.byteLength(content) < bytes;
      return isCut && /^\s*\{/.test(content) && keys.some((key) => content.includes(`"${key}"`));
    }
  };

const text =
  (...needed: readonly RegExp[]) =>
  ({ content = "" }: ReadFile): boolean =>
    needed.every((one) => one.test(content));

/** By the name of the lock file. */
const formats: Readonly<Record<string, (file: ReadFile) => boolean>> = {
  "package-lock.json": json("lockfileVersion"),
  "npm-shrinkwrap.json": json("lockfileVersion"),
  "yarn.lock": text(/^# yarn lockfile v\d|^__metadata:/m),
  "pnpm-lock.yaml": text(/^lockfileVersion:/m),
  // It is JSON with commas at the end.
  "bun.lock": text(/^\s*\{/, /"lockfileVersion"\s*:/),
  "bun.lockb": ({ isBinary, bytes }) => isBinary && bytes > 0,
  "Cargo.lock": text(/^(?:version = \d|\[\[package\]\])/m),
  "composer.lock": json("content-hash", "packages"),
  "Gemfile.lock": text(/^(?:DEPENDENCIES|PLATFORMS)\s*$/m),
  "Pipfile.lock": json("_meta"),
  "go.sum": text(/^\S+ v\S+ h1:\S+$/m),
  "mix.lock": text(/^\s*%\{/),
  "pubspec.lock": text(/^packages:/m),
  "Podfile.lock": text(/^(?:PODFILE CHECKSUM|PODS):/m),
  "flake.lock": json("nodes", "version"),
  "uv.lock": text(/^version = \d/m),
  "poetry.lock": text(/^content-hash = "/m),
  "pdm.lock": text(/^content_hash = "/m),
};

/** Of another name, the file must not be empty. */
export function isLockFile(file: ReadFile): boolean {
  const format = formats[file.path.slice(file.path.lastIndexOf("/") + 1)];
  return format ? format(file) : file.isBinary ? file.bytes > 0 : (file.content ?? "").trim() !== "";
}
