/** Sigstore's published mock as a server on loopback: it certifies identities and keeps a log, as the real services do. */

import { createHash, generateKeyPairSync } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import {
  fulcioHandler,
  type HandlerFn,
  initializeCA,
  initializeCTLog,
  initializeTLog,
  rekorHandler,
} from "@sigstore/mock";

interface Answer {
  readonly statusCode: number;
  readonly response: string | Buffer;
}

export interface Sigstore {
  readonly url: string;
  /** `trusted_root.json` of this instance. */
  readonly trustedRoot: string;
  /** Bodies it was sent, by path. */
  readonly received: ReadonlyMap<string, readonly string[]>;
  /** Answers every request with this from now on. */
  breakWith(answer: Answer | undefined): void;
  close(): Promise<void>;
}

export const issuer = "https://gitlab.example.com";
export const identity = "https://gitlab.example.com/acme/payments//.gitlab-ci.yml@refs/heads/main";

/** An identity token as GitLab gives it to a job; the mock, as told, looks at its claims only. */
export function identityToken(sub = identity): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "RS256", typ: "JWT" })}.${part({ iss: issuer, sub, aud: "sigstore" })}.${"c2lnbmF0dXJl"}`;
}

export async function startSigstore(): Promise<Sigstore> {
  const pair = () => generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  const [ctKeys, caKeys, logKeys] = [pair(), pair(), pair()];
  const ctLog = await initializeCTLog(ctKeys);
  const ca = await initializeCA(caKeys, ctLog);
  const received = new Map<string, string[]>();
  const handlers = new Map<string, HandlerFn>();
  let broken: Answer | undefined;

  const server: Server = createServer(async (incoming, outgoing) => {
    let body = "";
    for await (const chunk of incoming.setEncoding("utf8")) body += chunk;
    const path = incoming.url ?? "";
    received.set(path, [...(received.get(path) ?? []), body]);
    const answer = broken ?? (await handlers.get(path)?.(body)) ?? { statusCode: 404, response: "" };
    outgoing.writeHead(answer.statusCode, { "content-type": "application/json" }).end(answer.response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const log = await initializeTLog(url, logKeys);
  const [certify, enter] = [fulcioHandler(ca), rekorHandler(log)];
  handlers.set(certify.path, certify.fn);
  handlers.set(enter.path, (body) => enter.fn(asStored(body)));

  const logOf = (publicKey: Buffer, logId: Uint8Array) => ({
    baseUrl: url,
    hashAlgorithm: "SHA2_256",
    publicKey: {
      rawBytes: publicKey.toString("base64"),
      keyDetails: "PKIX_ECDSA_P256_SHA_256",
      validFor: { start: "2020-01-01T00:00:00Z" },
    },
    logId: { keyId: Buffer.from(logId).toString("base64") },
  });
  const root = {
    mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
    tlogs: [logOf(log.publicKey, createHash("sha256").update(log.publicKey).digest())],
    certificateAuthorities: [
      {
        subject: { organization: "sigstore.mock", commonName: "sigstore" },
        uri: url,
        certChain: {
          certificates: [{ rawBytes: Buffer.from(bytesOf(ca.rootCertificate)).toString("base64") }],
        },
        validFor: { start: "2020-01-01T00:00:00Z" },
      },
    ],
    ctlogs: [logOf(ctLog.publicKey, bytesOf(ctLog.logID))],
    timestampAuthorities: [],
  };
  return {
    url,
    received,
    trustedRoot: JSON.stringify(root),
    breakWith(answer) {
      broken = answer;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/**
 * Rekor keeps of a DSSE proposal only digests and signatures, never the payload; the mock would keep the proposal.
 * (rekor, pkg/types/dsse/v0.0.1/entry.go, Canonicalize)
 */
function asStored(body: string): string {
  const { spec, ...rest } = JSON.parse(body);
  const { envelope, verifiers } = spec.proposedContent;
  const { payload, signatures } = JSON.parse(envelope);
  const digest = (data: string | Buffer) => ({
    algorithm: "sha256",
    value: createHash("sha256").update(data).digest("hex"),
  });
  const stored = {
    envelopeHash: digest(envelope),
    payloadHash: digest(Buffer.from(payload, "base64")),
    signatures: signatures.map(({ sig }: { sig: string }) => ({ signature: sig, verifier: verifiers[0] })),
  };
  return JSON.stringify({ ...rest, spec: stored });
}

/** The mock's types promise a view, and its values are views or bare buffers. */
function bytesOf(data: ArrayBufferView | ArrayBuffer): Uint8Array {
  return data instanceof ArrayBuffer
    ? new Uint8Array(data)
    : new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}
