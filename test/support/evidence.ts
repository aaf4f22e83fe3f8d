/** Signed evidence as a job writes it, and hands that change it afterwards. */

import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { createSigner } from "../../src/evidence/create-signer.ts";
import { preAuthEncoding } from "../../src/evidence/dsse.ts";
import { keepEvidence } from "../../src/evidence/keep.ts";
import type { Report } from "../../src/reporting/report.ts";
import { secretsIn } from "../../src/shared/secrets.ts";
import { renderContext } from "./reports.ts";

export interface Keys {
  readonly privatePem: string;
  readonly publicPem: string;
  readonly privateKey: KeyObject;
}

export function keys(kind: "ed25519" | "P-256" | "P-384" | "rsa" = "ed25519"): Keys {
  const { privateKey, publicKey } =
    kind === "ed25519"
      ? generateKeyPairSync("ed25519")
      : kind === "rsa"
        ? generateKeyPairSync("rsa", { modulusLength: 2048 })
        : generateKeyPairSync("ec", { namedCurve: kind });
  return {
    privateKey,
    privatePem: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    publicPem: publicKey.export({ type: "spki", format: "pem" }).toString(),
  };
}

export const noMaterial = { policy: { texts: [] }, facts: new Map(), secrets: secretsIn([]) };

export async function evidenceOf(report: Report, { privatePem }: Pick<Keys, "privatePem">): Promise<string> {
  const signer = await createSigner({ signing: undefined, signingKey: privatePem }, {});
  const { files } = await keepEvidence(report, {
    signer,
    wantsArchive: false,
    material: noMaterial,
    context: renderContext,
    folder: "countersign-report",
  });
  return String(files.get(signer.file));
}

interface Line {
  payload: string;
  payloadType: string;
  signatures: { keyid: string; sig: string }[];
}

// biome-ignore lint/suspicious/noExplicitAny: an attacker's hand reaches anywhere in a statement.
export type Statement = any;

export function linesOf(file: string): Line[] {
  return file
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

export function fileOf(lines: readonly unknown[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join("");
}

export function statementIn({ payload }: Pick<Line, "payload">): Statement {
  return JSON.parse(Buffer.from(payload, "base64").toString("utf8"));
}

/** The statement as an attacker wants it; the signature stays that of the old one. */
export function changed(line: Line, change: (statement: Statement) => void): Line {
  const statement = statementIn(line);
  change(statement);
  return { ...line, payload: Buffer.from(JSON.stringify(statement)).toString("base64") };
}

/** Signed by whoever holds the key: what a lie looks like that a right key has signed. */
export function resigned(line: Line, { privateKey }: Keys, type = line.payloadType): Line {
  const bytes = preAuthEncoding(type, Buffer.from(line.payload, "base64"));
  const sig = sign(privateKey.asymmetricKeyType === "ec" ? "sha256" : null, bytes, privateKey);
  return { ...line, payloadType: type, signatures: [{ keyid: "", sig: sig.toString("base64") }] };
}
