/** Whether the pages name only what exists: pages, sections, tests and scripts. */

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

const pages = [
  ...readdirSync(root).filter((name) => name.endsWith(".md")),
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name)),
];
const textOf = (page: string) => readFileSync(join(root, page), "utf8");
const withoutCode = (text: string) => text.replace(/^```[\s\S]*?^```/gm, "");

/** As GitLab makes them: lower case, no punctuation, a number for the second of a name. */
function anchorsOf(page: string): Set<string> {
  const anchors = new Set<string>();
  for (const [, heading = ""] of withoutCode(textOf(page)).matchAll(/^#{1,6} (.*)$/gm)) {
    const plain = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").toLowerCase();
    const slug = plain
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replace(/\s/g, "-")
      .replace(/-+/g, "-");
    let name = slug;
    for (let number = 1; anchors.has(name); number++) name = `${slug}-${number}`;
    anchors.add(name);
  }
  return anchors;
}

const links = pages.flatMap((page) =>
  [...withoutCode(textOf(page)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => ({ page, target })),
);
/** Every other host on a page is one of RFC 2606, which nobody can own. */
const realHosts = new Set([
  ...["gitlab.com", "docs.gitlab.com", "github.com", "cel.dev", "developers.google.com", "pages.nist.gov"],
  ...["keepachangelog.com", "semver.org", "slsa.dev", "in-toto.io", "www.sigstore.dev"],
]);

const within = links.filter(({ target }) => !/^[a-z]+:/i.test(target));

describe("the pages", () => {
  it("link to pages and files that exist", () => {
    expect(within.length).toBeGreaterThan(200);
    const missing = within.filter(({ page, target }) => {
      const [path = ""] = target.split("#");
      return path !== "" && !existsSync(join(root, dirname(page), decodeURIComponent(path)));
    });
    expect(missing).toEqual([]);
  });

  it("link to sections that exist", () => {
    const anchors = new Map(pages.map((page) => [page, anchorsOf(page)]));
    const missing = within.filter(({ page, target }) => {
      const [path = "", section] = target.split("#");
      const file = path === "" ? page : relative(root, join(root, dirname(page), path));
      return section !== undefined && file.endsWith(".md") && !anchors.get(file)?.has(section);
    });
    expect(missing).toEqual([]);
  });

  it("link only to https addresses outside", () => {
    const outside = links.filter(({ target }) => /^[a-z]+:/i.test(target));
    expect(outside.filter(({ target }) => !/^https:\/\/[\w.-]+\//.test(`${target}/`))).toEqual([]);
  });

  it("name no server but real ones and those of examples", () => {
    const named = pages.flatMap((page) =>
      [
        ...textOf(page)
          .replaceAll("[.]", ".")
          .matchAll(/https?:\/\/(?:[^\s/@]+@)?([\w.-]+\w)/g),
      ].map(([, host = ""]) => ({
        page,
        host,
      })),
    );
    const isKnown = (host: string) =>
      realHosts.has(host) ||
      /^[A-Z]+$/.test(host) ||
      /(?:^|\.)example\.com$|\.example$|^127\.0\.0\.1$/.test(host);
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter(({ host }) => !isKnown(host))).toEqual([]);
  });

  it("name npm scripts that exist", () => {
    const { scripts } = JSON.parse(textOf("package.json"));
    const named = pages.flatMap((page) =>
      [...textOf(page).matchAll(/\bnpm run ([a-z-]+)/g)].map(([, script = ""]) => ({ page, script })),
    );
    expect(named.filter(({ script }) => !Object.hasOwn(scripts, script))).toEqual([]);
  });
});

describe("SECURITY.md", () => {
  const rows = textOf("SECURITY.md")
    .split("\n")
    .filter((line) => /^\|.*\|$/.test(line));
  const named = rows.flatMap((row) => {
    const last = row.split("|").at(-2) ?? "";
    return [...last.matchAll(/`((?:e2e|unit|contract)\/[\w/-]+)`/g)].map(([, name = ""]) => name);
  });

  it("names for each attempt tests that exist", () => {
    expect(new Set(named).size).toBeGreaterThan(20);
    const missing = named.filter((name) => {
      const path = join(root, "test", name);
      const isFile = [".test.ts", ".slow.test.ts"].some((ending) => existsSync(path + ending));
      return !isFile && !(existsSync(path) && statSync(path).isDirectory());
    });
    expect(missing).toEqual([]);
  });
});
