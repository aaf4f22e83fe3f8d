/**
 * Keys that sign and keys that verify: Ed25519, and ECDSA on P-256 with SHA-256. Only the key determines the algorithm,
 * never the envelope.
 */

import {
  createHash,
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  sign as signBytes,
  verify as verifyBytes,
} from "node:crypto";
import { RunError } from "../shared/errors.ts";

export interface VerifyingKey {
  /** sha256 of the key in DER (SubjectPublicKeyInfo), 64 hex digits. */
  readonly id: string;
  readonly kind: "Ed25519" | "ECDSA P-256";
  verify(bytes: Uint8Array, signature: Uint8Array): boolean;
}

export interface SigningKey extends Pick<VerifyingKey, "id" | "kind"> {
  /** ECDSA signatures in DER, as in cosign and in-toto. */
  sign(bytes: Uint8Array): Buffer;
}

const advice = {
  make: "make one with: openssl genpkey -algorithm ed25519 -out signing.pem",
  publish: "extract the public key: openssl pkey -in signing.pem -pubout -out public.pem",
};

/** @throws RunError INPUT_INVALID; its message never contains a part of the text, which may be a secret */
export function signingKey(pem: string): SigningKey {
  if (/-----BEGIN ENCRYPTED /.test(pem)) {
    throw new RunError(
      "INPUT_INVALID",
      "‹signing_key› is protected by a passphrase, which a job cannot enter",
      {
        advice: "remove the passphrase: openssl pkey -in locked.pem -out signing.pem",
      },
    );
  }
  if (/-----BEGIN PUBLIC KEY-----/.test(pem)) {
    throw new RunError(
      "INPUT_INVALID",
      "‹signing_key› is a public key, but signing requires the private key",
      {
        advice: advice.make,
      },
    );
  }
  const key = parsed(() => createPrivateKey(pem));
  if (!key) {
    throw new RunError("INPUT_INVALID", "‹signing_key› does not contain a private key that can be read", {
      advice: `it must be PEM text; ${advice.make}`,
    });
  }
  const kind = kindOf(key);
  if (!kind) throw otherKind("‹signing_key›", key);
  const digest = kind === "Ed25519" ? null : "sha256";
  return { id: keyId(createPublicKey(key)), kind, sign: (bytes) => signBytes(digest, bytes, key) };
}

/**
 * @param name where the user gave the key, for messages
 * @throws RunError INPUT_INVALID
 */
export function verifyingKey(pem: string, name: string): VerifyingKey {
  if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(pem)) {
    throw new RunError(
      "INPUT_INVALID",
      `${name} is a private key, but verifying requires only the public key`,
      {
        advice: advice.publish,
      },
    );
  }
  const key = parsed(() => createPublicKey(pem));
  if (!key) {
    throw new RunError("INPUT_INVALID", `${name} does not contain a public key that can be read`, {
      advice: `it must be PEM text; ${advice.publish}`,
    });
  }
  const kind = kindOf(key);
  if (!kind) throw otherKind(name, key);
  const digest = kind === "Ed25519" ? null : "sha256";
  return {
    id: keyId(key),
    kind,
    verify(bytes, signature) {
      try {
        return verifyBytes(digest, bytes, key, signature);
      } catch {
        // The bytes are not a signature, for instance not valid DER.
        return false;
      }
    },
  };
}

function kindOf(key: KeyObject): VerifyingKey["kind"] | undefined {
  if (key.asymmetricKeyType === "ed25519") return "Ed25519";
  const isP256 = key.asymmetricKeyType === "ec" && key.asymmetricKeyDetails?.namedCurve === "prime256v1";
  return isP256 ? "ECDSA P-256" : undefined;
}

function otherKind(name: string, key: KeyObject): RunError {
  const curve = key.asymmetricKeyDetails?.namedCurve;
  const found = `${key.asymmetricKeyType ?? "other"}${curve === undefined ? "" : ` on ${curve}`}`;
  return new RunError("INPUT_INVALID", `${name} has an unsupported kind of key: ${found}`, {
    advice: `use Ed25519 or ECDSA on P-256; ${advice.make}`,
  });
}

function keyId(publicKey: KeyObject): string {
  return createHash("sha256")
    .update(publicKey.export({ type: "spki", format: "der" }))
    .digest("hex");
}

/** Undefined if it cannot be read. The library's own error is dropped, because it may quote the key. */
function parsed(read: () => KeyObject): KeyObject | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
