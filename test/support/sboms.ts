/** SBOMs written by hand after the published formats. */

export function cycloneDx(components: readonly unknown[], rest: object = {}): string {
  return JSON.stringify({
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    serialNumber: "urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79",
    version: 1,
    metadata: { component: { type: "application", name: "payments", "bom-ref": "root" } },
    components,
    dependencies: [{ ref: "root", dependsOn: [] }],
    ...rest,
  });
}

/** `library("left-pad", "1.3.0", {license: {id: "WTFPL"}})`, from npm. */
export function library(name: string, version: string, ...licenses: readonly unknown[]) {
  return {
    type: "library",
    "bom-ref": `${name}@${version}`,
    name,
    version,
    purl: `pkg:npm/${name}@${version}`,
    ...(licenses.length > 0 ? { licenses } : {}),
  };
}

export function spdx(packages: readonly unknown[], rest: object = {}): string {
  return JSON.stringify({
    spdxVersion: "SPDX-2.3",
    dataLicense: "CC0-1.0",
    SPDXID: "SPDXRef-DOCUMENT",
    name: "payments",
    documentNamespace: "https://acme.example/spdx/1",
    creationInfo: { created: "2026-11-22T10:00:00Z", creators: ["Tool: by-hand"] },
    packages,
    relationships: [],
    ...rest,
  });
}

export function spdxPackage(name: string, version: string, concluded: string, declared = "NOASSERTION") {
  return {
    SPDXID: `SPDXRef-${name}`,
    name,
    versionInfo: version,
    downloadLocation: "NOASSERTION",
    licenseConcluded: concluded,
    licenseDeclared: declared,
    externalRefs: [
      {
        referenceCategory: "PACKAGE-MANAGER",
        referenceType: "purl",
        referenceLocator: `pkg:npm/${name}@${version}`,
      },
    ],
  };
}
