import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { evidenceArchive } from "../../../src/evidence/archive.ts";
import { manifest } from "../../../src/evidence/manifest.ts";
import { tarGz } from "../../../src/evidence/tar.ts";
import { needs } from "../../support/needs.ts";

const files = new Map([
  ["report.json", "{}\n"],
  ["facts.json", `${"é".repeat(600)}\n`],
]);
const policies = [
  { source: "acme/policies:base.yml@v3", text: "name: Base\n" },
  { source: "../../etc/passwd", text: "name: Up\n" },
  { source: `${"x".repeat(200)}/ü \u0000.yml`, text: "" },
];
const time = "2026-11-22T10:00:00Z";

describe("the evidence archive", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "archive-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("is unpacked by tar, and its sums hold", (context) => {
    needs(context, "tar", "sha256sum");
    writeFileSync(join(folder, "evidence.tar.gz"), evidenceArchive(files, policies, time));
    const run = (command: string, ...args: string[]) =>
      spawnSync(command, args, { cwd: folder, encoding: "utf8", env: { ...process.env, TZ: "UTC" } });
    const listed = run("tar", "tvzf", "evidence.tar.gz");
    expect(listed.stdout.trim().split("\n")).toEqual([
      "-rw-r--r-- 0/0             484 2026-11-22 10:00 countersign-evidence/SHA256SUMS",
      "-rw-r--r-- 0/0            1201 2026-11-22 10:00 countersign-evidence/facts.json",
      "-rw-r--r-- 0/0              11 2026-11-22 10:00 countersign-evidence/policies/1-acme_policies_base.yml_v3",
      "-rw-r--r-- 0/0               9 2026-11-22 10:00 countersign-evidence/policies/2-etc_passwd",
      `-rw-r--r-- 0/0               0 2026-11-22 10:00 countersign-evidence/policies/3-${"x".repeat(55)}_.yml`,
      "-rw-r--r-- 0/0               3 2026-11-22 10:00 countersign-evidence/report.json",
    ]);
    expect(run("tar", "xzf", "evidence.tar.gz").status).toBe(0);
    const inside = join(folder, "countersign-evidence");
    const sums = spawnSync("sha256sum", ["-c", "SHA256SUMS"], { cwd: inside, encoding: "utf8" });
    expect(sums.stdout).toBe(
      [
        "facts.json: OK",
        "policies/1-acme_policies_base.yml_v3: OK",
        "policies/2-etc_passwd: OK",
        `policies/3-${"x".repeat(55)}_.yml: OK`,
        "report.json: OK\n",
      ].join("\n"),
    );
    expect(readFileSync(join(inside, "facts.json"), "utf8")).toBe(files.get("facts.json"));
  });

  it("is the same to the byte, in whatever order its files come, and names no system", () => {
    const one = evidenceArchive(files, policies, time);
    const other = evidenceArchive(new Map([...files].reverse()), policies, time);
    expect(other.equals(one)).toBe(true);
    // RFC 1952: no time, and 255 for an unknown system.
    expect([one.readUInt32LE(4), one[9]]).toEqual([0, 255]);
    expect(gunzipSync(one).length % 512).toBe(0);
  });

  it.each(["../x y", "ü", "x".repeat(101), ""])("has no file of the name %j", (name) => {
    expect(() => tarGz([{ name, bytes: new Uint8Array() }], 0)).toThrow(RangeError);
  });
});

it("lists what was written with size and sha256, by name", () => {
  const written = new Map<string, string | Uint8Array>([
    ["b.txt", "é"],
    ["a.bin", new Uint8Array([1, 2, 3])],
  ]);
  expect(JSON.parse(manifest(written, time))).toEqual({
    schema: "countersign.manifest/v1",
    generated_at: time,
    files: [
      {
        name: "a.bin",
        bytes: 3,
        sha256: "039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81",
      },
      {
        name: "b.txt",
        bytes: 2,
        sha256: "4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c",
      },
    ],
  });
});
