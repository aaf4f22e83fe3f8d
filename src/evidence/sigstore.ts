/** All that is used of Sigstore's packages, in one place: the build packs it as one piece, which loads only here. */

export { bundleFromJSON, bundleToJSON } from "@sigstore/bundle";
export { TrustedRoot } from "@sigstore/protobuf-specs";
export { DSSEBundleBuilder, FulcioSigner, RekorWitness } from "@sigstore/sign";
export { toSignedEntity, toTrustMaterial, Verifier } from "@sigstore/verify";
