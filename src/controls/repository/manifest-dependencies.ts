/** Whether a manifest names a dependency that a lock file could pin. What is not certainly without one has some. */

/** By the name of the manifest. Others, such as mix.exs, are programs: they always count as having dependencies. */
const readers: Readonly<Record<string, (text: string) => boolean>> = {
  "package.json": (text) =>
    hasMembers(text, [
      ...["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"],
      ...["bundleDependencies", "bundledDependencies"],
    ]),
  "composer.json": (text) => hasMembers(text, ["require", "require-dev"], isPlatform),
  // Its grammar has no way to write a keyword otherwise, and no comments but these (golang.org/x/mod/modfile).
  "go.mod": (text) => /\brequire\b/.test(text.replace(/\/\/.*/g, "")),
  "Cargo.toml": hasCargoDependencies,
  Pipfile: hasPackages,
  "pubspec.yaml": (text) => /dependenc|\\|\?/.test(text.replace(/^[ \t]*#.*/gm, "")),
  Gemfile: (text) => !isOnly(text, /^(?:source|ruby)\s+(?:"[^"#\\]*"|'[^'\\]*')$/),
  Podfile: (text) =>
    !isOnly(
      text,
      /^(?:end|use_frameworks!|inhibit_all_warnings!|platform :\w+(?:, *'[\d.]+')?|target '[^'\\]*' do)$/,
    ),
  "flake.nix": hasFlakeInputs,
};

export function hasDependencies(manifest: string, text: string): boolean {
  return readers[manifest]?.(text) ?? true;
}

/** Arguments of `outputs` other than `self` are inputs too, out of the registry. A comment may hold another `outputs`. */
function hasFlakeInputs(text: string): boolean {
  const takesSelf = /\boutputs\s*=\s*(?:\{\s*self\s*(?:,\s*\.\.\.\s*)?\}|self|_)\s*:/;
  return text.includes("inputs") || text.split("outputs").length !== 2 || !takesSelf.test(text);
}

function hasMembers(text: string, keys: readonly string[], isIgnored = (_name: string) => false): boolean {
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch {
    return true;
  }
  if (typeof manifest !== "object" || manifest === null || Array.isArray(manifest)) return true;
  return keys.some((key) => {
    if (!Object.hasOwn(manifest, key)) return false;
    const value: unknown = (manifest as Record<string, unknown>)[key];
    if (typeof value !== "object" || value === null) return true;
    return Array.isArray(value) ? value.length > 0 : !Object.keys(value).every(isIgnored);
  });
}

/** What Composer finds on the machine, and does not install (its class PlatformRepository). */
function isPlatform(name: string): boolean {
  return /^(?:php(?:-64bit|-ipv6|-zts|-debug)?|hhvm|(?:ext|lib)-[a-z0-9](?:[_.-]?[a-z0-9]+)*|composer(?:-(?:plugin|runtime)-api)?)$/i.test(
    name,
  );
}

/** The lines of a TOML file, each with the header of its table. Undefined if a key may be written with escapes. */
function tomlLines(text: string): readonly { readonly table: string; readonly line: string }[] | undefined {
  if (text.includes("\\")) return undefined;
  let table = "";
  return text.split(/\r?\n/).flatMap((raw) => {
    const line = raw.trim();
    if (line === "" || line.startsWith("#")) return [];
    const [, header] = /^\[\[?([^\]]*)\]\]?\s*(?:#.*)?$/.exec(line) ?? [];
    if (header === undefined) return [{ table, line }];
    table = header.replace(/[\s"']/g, "");
    return [{ table, line: "" }];
  });
}

/** `[dependencies]` may be there and empty, as `cargo new` writes it. */
function hasCargoDependencies(text: string): boolean {
  const lines = tomlLines(text);
  if (!lines) return true;
  return lines.some(({ table, line }) => {
    if (/(?:^|\.)(?:dev-|build-|dev_|build_)?dependencies$/.test(table)) return line !== "";
    return /dependencies/.test(table) || /dependencies/.test(line);
  });
}

const withoutPackages = new Set(["source", "requires", "scripts", "pipenv"]);

/** Any other table is a category of packages. */
function hasPackages(text: string): boolean {
  const lines = tomlLines(text);
  return lines?.some(({ table, line }) => line !== "" && !withoutPackages.has(table)) ?? true;
}

/** Of a program, each line is a comment or one that is known to install nothing. */
function isOnly(text: string, known: RegExp): boolean {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .every((line) => line === "" || line.startsWith("#") || known.test(line));
}
