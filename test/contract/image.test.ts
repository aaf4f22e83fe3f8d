/** The container image. Where no container engine is at hand, its recipe is read and its steps are run by hand. */

import { execFileSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { validate } from "dockerfile-utils";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { version } from "../../src/version.ts";
import { runChild } from "../support/child.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const recipe = readFileSync(join(root, "Containerfile"), "utf8");

/** Arguments of an instruction, one entry for each time it stands there. */
function all(instruction: string): string[][] {
  const lines = recipe.replaceAll(/\\\n/g, " ").split("\n");
  return lines
    .filter((line) => line.startsWith(`${instruction} `))
    .map((line) =>
      line
        .slice(instruction.length + 1)
        .trim()
        .split(/\s+/),
    );
}

/** From the build's context. What a stage copies from another one is in the same place there. */
const copies = all("COPY")
  .filter((words) => !words.some((word) => word.startsWith("--from=")))
  .map((words) => words.filter((word) => !word.startsWith("--")));

describe("the container image", () => {
  it("has no mistake that the linter finds", () => {
    expect(validate(recipe).map(({ message, range }) => `${range.start.line + 1}: ${message}`)).toEqual([]);
  });

  it("does not run as root, and names its version", () => {
    expect(all("USER")).toEqual([["node"]]);
    expect(recipe).toContain(`org.opencontainers.image.version="${version}"`);
  });

  it("takes from the build's context only what is let in", () => {
    const [first, ...others] = readFileSync(join(root, ".dockerignore"), "utf8").trim().split("\n");
    expect(first).toBe("*");
    const letIn = others.map((line) => line.replace(/^!/, ""));
    const sources = copies.map(([source = ""]) => source.replace(/\/$/, ""));
    expect(sources.filter((source) => !existsSync(join(root, source)))).toEqual([]);
    expect([...sources].sort()).toEqual([...letIn].sort());
  });
});

describe("a container of the image", () => {
  let place: string;
  let path: string;

  beforeAll(() => {
    place = mkdtempSync(join(tmpdir(), "image-"));
    path = `${join(place, "usr/local/bin")}:${dirname(process.execPath)}:${process.env.PATH}`;
    for (const [source = "", target = ""] of copies) {
      const to = join(
        place,
        source.endsWith("/") || !target.endsWith("/") ? target : join(target, basename(source)),
      );
      mkdirSync(dirname(to), { recursive: true });
      cpSync(join(root, source), to, { recursive: true });
    }
    const scripts = [...recipe.matchAll(/^RUN node (\S+) (\S+)$/gm)];
    expect(scripts.length).toBe(1);
    for (const [, script = "", folder = ""] of scripts)
      execFileSync(process.execPath, [join(place, script), join(place, folder)]);
    const links = [...recipe.matchAll(/ln -s (\S+) (\S+)/g)];
    expect(links.length).toBe(1);
    for (const [, target = "", link = ""] of links) symlinkSync(target, join(place, link));
    for (const [, mode = "", file = ""] of recipe.matchAll(/chmod (0[0-7]{3}) (\S+)/g)) {
      chmodSync(join(place, file), Number.parseInt(mode, 8));
    }
  });
  afterAll(() => rmSync(place, { recursive: true, force: true }));

  async function start(...args: string[]) {
    const [[entrypoint = ""] = []] = all("ENTRYPOINT").map(([json = ""]) => JSON.parse(json) as string[]);
    const { code, output } = await runChild(join(place, "usr/local/bin", entrypoint), args, {
      cwd: place,
      env: { PATH: path },
    });
    return { code, output };
  }

  it("runs a command of Countersign, such as the demo", async () => {
    const { code, output } = await start("demo");
    expect(output).toContain("The job ends with exit code 0.");
    expect(code).toBe(0);
    expect(await start("--version")).toEqual({ code: 0, output: `${version}\n` });
  });

  it.each(["sh", "/bin/sh"])("runs a job's script, for which GitLab's runner starts %s", async (shell) => {
    expect(await start(shell, "-c", "countersign --version")).toEqual({ code: 0, output: `${version}\n` });
  });
});
