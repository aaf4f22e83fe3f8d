/** SBOMs as the facts hold them, for the cases of the controls that judge them. */

export const sbom = (components: readonly unknown[], rest: object = {}) => ({
  source: "bom.cdx.json in the job's folder",
  format: "CycloneDX 1.6",
  components,
  ...rest,
});

/** Licences are texts as the SBOM says them. */
export function component(name: string, version: string | undefined, ...licences: readonly string[]) {
  const purl = `pkg:npm/${name}${version === undefined ? "" : `@${version}`}`;
  return { name, version, purl, licences };
}
