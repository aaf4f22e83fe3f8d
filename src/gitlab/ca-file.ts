/** The certificates of a CA that a file holds; loaded only if a variable names one. */

import { RunError } from "../shared/errors.ts";
import { readRegular } from "../shared/regular-file.ts";
import { whyUnread } from "../shared/unfit-file.ts";

/** GitLab gives its own CA to jobs as a file. It is added to the built-in roots, and never replaces them. */
export async function readAuthorities(file: string): Promise<string> {
  try {
    return (await readRegular(file)).toString();
  } catch (error) {
    const why = `which cannot be read: it ${whyUnread(error)}`;
    throw new RunError("INPUT_INVALID", `CI_SERVER_TLS_CA_FILE names ${file}, ${why}`, { cause: error });
  }
}

/** Made once: with `ca` in the options, Node would compare all certificates on every request. */
export async function secureContextWith(certificateAuthorities: string): Promise<unknown> {
  const [tls, { X509Certificate }] = await Promise.all([import("node:tls"), import("node:crypto")]);
  const { getCACertificates } = tls as { getCACertificates?: (type: string) => string[] };
  try {
    // The context itself silently ignores what is not a certificate.
    new X509Certificate(certificateAuthorities);
    // "default" includes NODE_EXTRA_CA_CERTS, which an own list replaces.
    return tls.createSecureContext({
      ca: [...(getCACertificates?.("default") ?? tls.rootCertificates), certificateAuthorities],
    });
  } catch (cause) {
    throw new RunError("INPUT_INVALID", "CI_SERVER_TLS_CA_FILE contains no certificates in PEM format", {
      cause,
    });
  }
}
