import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const src = join(root, "src");

/** Rooms that a room, or a file beside the rooms, may import from; undefined: from anything. */
interface Allowed {
  readonly values: readonly string[] | undefined;
  readonly types: readonly string[] | undefined;
}

/** As the table of ARCHITECTURE.md says it, so that it is said once. */
const rooms: ReadonlyMap<string, Allowed> = new Map(
  rowsBelow("| room of `src/`").map(([name = "", , cell = ""]) => [namesIn(name)[0] ?? "", allowedBy(cell)]),
);

/** Rows of the table in ARCHITECTURE.md that begins with this heading, cell by cell. */
function rowsBelow(heading: string): string[][] {
  const [, table = ""] = readFileSync(join(root, "ARCHITECTURE.md"), "utf8").split(`\n${heading}`);
  const rows = table.split("\n").slice(2);
  return rows.slice(0, rows.indexOf("")).map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

function allowedBy(cell: string): Allowed {
  const known: Readonly<Record<string, Allowed>> = {
    anything: { values: undefined, types: undefined },
    types: { values: [], types: undefined },
    nothing: { values: [], types: [] },
    "nothing of the product": { values: [], types: [] },
  };
  const [, values = "", types = ""] = /^(`[^;]*)(?:; types of (.*))?$/.exec(cell) ?? [];
  return known[cell] ?? { values: namesIn(values), types: namesIn(types) };
}

function namesIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+?)\/?`/g)].map(([, name = ""]) => name);
}

/**
 * Files that import values from each other, at whatever distance. Each is to be mended: types that both need go into a
 * leaf. A circle that is gone must go from here too.
 */
const circlesToMend: readonly string[] = [];

/** Rooms of many files share these folders; engines stay at the top of a room. */
const subjects = [
  "approvals",
  "branches",
  "findings",
  "merge-request",
  "people",
  "pipeline",
  "project",
  "repository",
  "sbom",
];
const roomsBySubject = ["facts", "controls", "rules/topics"];
const mostAtTheTop = 12;

/** The core touches no file, clock, network or environment. */
const core = [
  "inputs",
  "subject",
  "policy",
  "facts",
  "controls",
  "rules",
  "evaluation",
  "reporting",
  "run.ts",
];
const world =
  /\bprocess\.|\bDate\.now\(|\bnew Date\(\)|\bfetch\(|\bsetTimeout\(|\bsetInterval\(|Math\.random\(|from "node:/;

interface Import {
  readonly file: string;
  readonly target: string;
  /** Nothing is left of it when the program runs. */
  readonly isType: boolean;
}

const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
const imports = files.flatMap(importsOf);

function roomOf(file: string): string {
  return file.split("/")[0] ?? "";
}

/** What a file imports, passes on or loads later, of our own. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(src, file), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
  const target = (path = "") => relative(src, join(src, dirname(file), path));
  const early = text.matchAll(/(?:^|\n)(?:import|export)\s+(type\s)?([^;]*?)from\s+"(\.[^"]+)"/g);
  const late = text.matchAll(/(typeof\s+)?import\("(\.[^"]+)"\)/g);
  return [
    ...[...early].map(([, type, names = "", path]) => ({
      ...{ file, target: target(path) },
      isType: type !== undefined || /^\{(?:\s*type\s[^,}]+,?)+\s*\}\s*$/.test(names),
    })),
    ...[...late].map(([, type, path]) => ({ file, target: target(path), isType: type !== undefined })),
  ];
}

/** Groups of files each of which leads to the others, sorted. */
function circlesIn(arrows: readonly Pick<Import, "file" | "target">[]): string[] {
  const targets = new Map<string, string[]>();
  for (const { file, target } of arrows) targets.set(file, [...(targets.get(file) ?? []), target]);
  const reached = new Map([...targets.keys()].map((file) => [file, reachedFrom(file, targets)]));
  const circles = [...reached]
    .filter(([file, others]) => others.has(file))
    .map(([file, others]) =>
      [...others]
        .filter((other) => reached.get(other)?.has(file))
        .sort()
        .join(" <-> "),
    );
  return [...new Set(circles)].sort();
}

function reachedFrom(file: string, targets: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (from: string) => {
    for (const target of targets.get(from) ?? []) {
      if (reached.has(target)) continue;
      reached.add(target);
      visit(target);
    }
  };
  visit(file);
  return reached;
}

describe("the house", () => {
  it("has the rooms that are described, and no other", () => {
    expect([...rooms.keys()].sort()).toEqual([...new Set(files.map(roomOf))].sort());
  });

  it("lets data go one way", () => {
    const wrong = imports.filter(({ file, target, isType }) => {
      const [from, to] = [roomOf(file), roomOf(target)];
      const { values, types } = rooms.get(from) ?? { values: [], types: [] };
      if (from === to || values === undefined || [to, target].some((one) => values.includes(one)))
        return false;
      return !(isType && (types === undefined || types.includes(to)));
    });
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it("has no circle of files that import values from each other, at once or later", () => {
    expect(circlesIn(imports.filter(({ isType }) => !isType))).toEqual(circlesToMend);
  });

  it.each([
    { name: "itself", arrows: "a>a", circles: ["a"] },
    { name: "two, and what leads to them", arrows: "a>b b>c c>b", circles: ["b <-> c"] },
    { name: "two circles in one", arrows: "c>b b>a a>b b>c", circles: ["a <-> b <-> c"] },
    { name: "none", arrows: "a>b a>c b>c", circles: [] },
  ])("sees a circle: $name", ({ arrows, circles }) => {
    const pairs = arrows.split(" ").map((arrow) => arrow.split(">"));
    expect(circlesIn(pairs.map(([file = "", target = ""]) => ({ file, target })))).toEqual(circles);
  });

  it.each(roomsBySubject)("has the nine subjects in %s, and little beside them", (room) => {
    const entries = readdirSync(join(src, room), { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(folders.filter((name) => !subjects.includes(name))).toEqual([]);
    expect(entries.filter((entry) => entry.isFile()).length).toBeLessThanOrEqual(mostAtTheTop);
    expect(folders.sort()).toEqual(subjects);
  });

  it.each(roomsBySubject)("has no two subjects in %s that import each other", (room) => {
    const arrows = new Set(
      imports
        .filter(({ file }) => file.startsWith(`${room}/`))
        .map(({ file, target }) => [file, target])
        .map((pair) => pair.map((file) => relative(room, file).split("/")[0]))
        .filter(([from, to]) => from !== to && [from, to].every((name) => subjects.includes(name ?? "")))
        .map(([from, to]) => `${from} > ${to}`),
    );
    const both = [...arrows].filter((arrow) => arrows.has(arrow.split(" > ").reverse().join(" > ")));
    expect(both).toEqual([]);
  });

  it("sees the imports it judges", () => {
    const [source, collect] = ["facts/source.ts", "facts/collect.ts"];
    expect(importsOf(source)).toContainEqual({ file: source, target: "gitlab/client.ts", isType: true });
    expect(importsOf(collect)).toContainEqual({ file: collect, target: "shared/errors.ts", isType: false });
    expect(importsOf("controls/registry.ts").length).toBeGreaterThan(10);
  });

  it("keeps the core away from files, clock, network and environment", () => {
    const touching = files.filter(
      (file) => core.includes(roomOf(file)) && world.test(readFileSync(join(src, file), "utf8")),
    );
    expect(touching).toEqual([]);
  });

  it("opens files to read in one place, which refuses what is not a regular file", () => {
    const reading =
      /import \{[^}]*\b(?:open|openSync|readFile|readFileSync|createReadStream)\b[^}]*\} from "node:fs/;
    const opening = files.filter((file) => reading.test(readFileSync(join(src, file), "utf8")));
    expect(opening).toEqual(["shared/regular-file.ts"]);
  });

  it("is mirrored by the folders of its tests", () => {
    const withoutTests = ["__files__", "cel-go"];
    const foldersOf = (folder: string) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !withoutTests.includes(entry.name))
        .map((entry) => join(relative(folder, entry.parentPath), entry.name));
    const known = foldersOf(src);
    expect(foldersOf(join(root, "test/unit")).filter((folder) => !known.includes(folder))).toEqual([]);
  });

  it("has no file over 250 lines", () => {
    const long = files.filter((file) => readFileSync(join(src, file), "utf8").split("\n").length > 251);
    expect(long).toEqual([]);
  });

  it("opens every file with what it owns", () => {
    const silent = files.filter((file) => !/^(#!.*\n)?\/\*\*/.test(readFileSync(join(src, file), "utf8")));
    expect(silent).toEqual([]);
  });
});
