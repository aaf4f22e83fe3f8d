/**
 * Keys that sign and keys that check: Ed25519, and ECDSA on P-256 with SHA-256. The key alone says which; nothing in
 * an envelope does.
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
  /** ECDSA signatures in DER, as cosign and in-toto have them. */
  sign(bytes: Uint8Array): Buffer;
}

const advice = {
  make: "make one with: openssl genpkey -algorithm ed25519 -out signing.pem",
  publish: "take the public half: openssl pkey -in signing.pem -pubout -out public.pem",
};

/** @throws RunError INPUT_INVALID; never with anything of the text, for it may be a secret */
export function signingKey(pem: string): SigningKey {
  if (/-----BEGIN ENCRYPTED /.test(pem)) {
    throw new RunError("INPUT_INVALID", "signing_key is locked with a passphrase, which a job cannot type", {
      advice: "give the key without one: openssl pkey -in locked.pem -out signing.pem",
    });
  }
  if (/-----BEGIN PUBLIC KEY-----/.test(pem)) {
    throw new RunError("INPUT_INVALID", "signing_key is a public key, and only the private one signs", {
      advice: advice.make,
    });
  }
  const key = parsed(() => createPrivateKey(pem));
  if (!key) {
    throw new RunError("INPUT_INVALID", "signing_key holds no private key that can be read", {
      advice: `it must be PEM text; ${advice.make}`,
    });
  }
  const kind = kindOf(key);
  if (!kind) throw otherKind("signing_key", key);
  const digest = kind === "Ed25519" ? null : "sha256";
  return { id: keyId(createPublicKey(key)), kind, sign: (bytes) => signBytes(digest, bytes, key) };
}

/**
 * @param name what the key was given as, for messages
 * @throws RunError INPUT_INVALID
 */
export function verifyingKey(pem: string, name: string): VerifyingKey {
  if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(pem)) {
    throw new RunError(
      "INPUT_INVALID",
      `${name} is a private key: whoever checks needs only the public one`,
      {
        advice: advice.publish,
      },
    );
  }
  const key = parsed(() => createPublicKey(pem));
  if (!key) {
    throw new RunError("INPUT_INVALID", `${name} holds no public key that can be read`, {
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
        // A signature that is no signature at all, for instance no DER.
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
  return new RunError("INPUT_INVALID", `${name} is of a kind that is not used here: ${found}`, {
    advice: `Ed25519 and ECDSA on P-256 are; ${advice.make}`,
  });
}

function keyId(publicKey: KeyObject): string {
  return createHash("sha256")
    .update(publicKey.export({ type: "spki", format: "der" }))
    .digest("hex");
}

/** Undefined where it cannot be read: what the library says of it may quote it. */
function parsed(read: () => KeyObject): KeyObject | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
