/** Everything that is used of Sigstore's packages. The build packs it into one file, which loads only from here. */

export { bundleFromJSON, bundleToJSON } from "@sigstore/bundle";
export { TrustedRoot } from "@sigstore/protobuf-specs";
export { DSSEBundleBuilder, FulcioSigner, RekorWitness } from "@sigstore/sign";
export { toSignedEntity, toTrustMaterial, Verifier } from "@sigstore/verify";
