import { gunzipSync, gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { createSigner } from "../../../src/evidence/create-signer.ts";
import { keepEvidence } from "../../../src/evidence/keep.ts";
import { verifyingKey } from "../../../src/evidence/key.ts";
import { openWith } from "../../../src/evidence/open.ts";
import { type ArchivedFile, tarGz } from "../../../src/evidence/tar.ts";
import { untarGz } from "../../../src/evidence/untar.ts";
import { verifyArchive } from "../../../src/evidence/verify-archive.ts";
import { keys, noMaterial } from "../../support/evidence.ts";
import { reportOf } from "../../support/report.ts";
import { renderContext } from "../../support/reports.ts";

const ours = keys();
const texts = ["name: Base\n", "name: Ours\n"];
/** As sha256sum prints them. */
const digests = [
  "156da552ea718fedeb316fba791f1b893ac9ac86444dac9440d54590ffedbf1e",
  "99ec9e315662e4822a25c1ebf2bda094afbcc79cac189bc3701d7d35124b9b3b",
];
const report = {
  ...reportOf(),
  policy: {
    name: "Ours",
    sources: ["base.yml", "ours.yml"],
    documents: digests.map((sha256, index) => ({ source: `${index}.yml`, sha256, commit: null })),
    sha256: "f".repeat(64),
  },
};
const folder = "countersign-evidence";

async function archive(isSigned = true): Promise<Buffer> {
  const signer = await createSigner({ signing: undefined, signingKey: ours.privatePem }, {});
  const { files } = await keepEvidence(report, {
    signer: isSigned ? signer : undefined,
    wantsArchive: true,
    material: {
      ...noMaterial,
      policy: { texts: texts.map((text, index) => ({ source: `${index}.yml`, text })) },
    },
    context: renderContext,
    folder: "reports",
  });
  return files.get("evidence.tar.gz") as Buffer;
}

function verify(packed: Uint8Array, { publicPem } = ours) {
  return verifyArchive(packed, openWith(verifyingKey(publicPem, "--key")), {});
}

describe("an archive of evidence", () => {
  let packed: Buffer;
  beforeAll(async () => {
    packed = await archive();
  });

  /** The archive with other files: undefined takes one out. */
  function repacked(others: Readonly<Record<string, string | undefined>>): Buffer {
    const files = new Map<string, Uint8Array>(untarGz(packed));
    for (const [name, text] of Object.entries(others)) {
      if (text === undefined) files.delete(`${folder}/${name}`);
      else files.set(`${folder}/${name}`, Buffer.from(text));
    }
    return tarGz(
      [...files].map(([name, bytes]) => ({ name, bytes })),
      0,
    );
  }

  it("is verified to the last file", async () => {
    expect(await verify(packed)).toMatchObject({
      verified: true,
      claim: { verdict: "compliant", project: "acme/payments" },
    });
    expect(await verify(repacked({ SHA256SUMS: undefined }))).toMatchObject({ verified: true });
  });

  it.each<{ name: string; others: Readonly<Record<string, string | undefined>>; problem: string }>([
    {
      name: "other facts",
      others: { "facts.json": "{}\n" },
      problem: "facts.json is not the file that was signed, or was changed",
    },
    { name: "no facts", others: { "facts.json": undefined }, problem: "facts.json is not in the archive" },
    {
      name: "another report",
      others: { "report.json": "{}\n" },
      problem: "report.json is not the file that was signed, or was changed",
    },
    {
      name: "another policy",
      others: { "policies/2-1.yml": "name: Lax\n" },
      problem: "policies/2-1.yml is not the file that was signed, or was changed",
    },
    {
      name: "no policy",
      others: { "policies/1-0.yml": undefined },
      problem: "policies/1-… is not in the archive",
    },
    {
      name: "one more policy",
      others: { "policies/3-more.yml": "" },
      problem: "policies/3-more.yml is in the archive, but was not signed",
    },
    {
      name: "one more file",
      others: { "README.md": "all is well" },
      problem: "README.md is in the archive, but was not signed",
    },
    {
      name: "no statements",
      others: { "evidence.intoto.jsonl": undefined },
      problem: "the archive was not signed: it contains no statements",
    },
    {
      name: "two files of statements",
      others: { "evidence.sigstore.jsonl": "" },
      problem:
        "the archive contains evidence.intoto.jsonl and evidence.sigstore.jsonl, but must contain only one of them",
    },
  ])("is refused with $name", async ({ others, problem }) => {
    expect(await verify(repacked(others))).toMatchObject({ verified: false, problems: [problem] });
  });

  it("is refused when it was never signed, or with another key", async () => {
    expect(await verify(await archive(false))).toMatchObject({
      verified: false,
      problems: ["the archive was not signed: it contains no statements"],
    });
    expect(await verify(packed, keys())).toMatchObject({ verified: false, claim: undefined });
  });

  it("is refused when it is cut off, wherever", async () => {
    for (const share of [0.1, 0.5, 0.99]) {
      const result = await verify(packed.subarray(0, Math.floor(packed.length * share)));
      expect(result.problems).toEqual(["the archive is cut off, changed, or larger than any evidence"]);
    }
    const tar = gunzipSync(packed);
    for (const length of [100, 512, 700, tar.length - 1024]) {
      expect((await verify(gzipSync(tar.subarray(0, length)))).problems).toEqual(["the archive is cut off"]);
    }
  });

  it.each<{ name: string; change: (header: Buffer) => void }>([
    { name: "a link", change: (header) => header.write("2", 156) },
    { name: "a folder", change: (header) => header.write("5", 156) },
    { name: "a long name of another kind", change: (header) => header.write("up", 345) },
    { name: "a size that is none", change: (header) => header.write("-0000000001", 124) },
  ])("is refused with $name in it", async ({ change }) => {
    const tar = gunzipSync(packed);
    const header = tar.subarray(0, 512);
    change(header);
    header.fill(" ", 148, 156);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
    expect((await verify(gzipSync(tar))).problems).toEqual(["the archive was not written by Countersign"]);
  });

  it("is refused with anything after its end", async () => {
    const tar = gunzipSync(packed);
    const more = gzipSync(Buffer.concat([tar, Buffer.from("all is well".padEnd(512, "\0"))]));
    expect((await verify(more)).problems).toEqual(["the archive contains data after its end"]);
  });

  it("is refused with sums of other files than were signed", async () => {
    const sums = untarGz(packed).get(`${folder}/SHA256SUMS`)?.toString() ?? "";
    const problem = "SHA256SUMS differs from what was signed";
    for (const others of [
      sums.replace(/^[0-9a-f]/, "x"),
      `${sums}all is well\n`,
      sums.replace(/.*facts.*\n/, ""),
    ])
      expect((await verify(repacked({ SHA256SUMS: others }))).problems).toEqual([problem]);
  });

  it("is refused with a header whose sum is wrong", async () => {
    const tar = gunzipSync(packed);
    tar[10] = (tar[10] ?? 0) ^ 1;
    expect((await verify(gzipSync(tar))).problems).toEqual(["the archive was not written by Countersign"]);
  });

  it("is refused with a file twice, or outside its folder", async () => {
    const twice: ArchivedFile[] = [...untarGz(packed)].map(([name, bytes]) => ({ name, bytes }));
    const more = { name: `${folder}/report.json`, bytes: Buffer.from("{}") };
    expect((await verify(tarGz([...twice, more], 0))).problems).toEqual([
      "the archive contains countersign-evidence/report.json twice",
    ]);
    const outside = { name: "../report.json", bytes: Buffer.from("{}") };
    expect((await verify(tarGz([...twice, outside], 0))).problems).toEqual([
      "the archive contains ../report.json, which is not a file of Countersign",
    ]);
  });
});
