import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSbom } from "../../../../../src/facts/sbom/formats/read.ts";
import { UnreadableFact } from "../../../../../src/facts/source.ts";
import { cycloneDx, library, spdx, spdxPackage } from "../../../../support/sboms.ts";

const read = (text: string | Uint8Array) => readSbom([Buffer.from(text)], "bom.json", 2 ** 28);

describe("an SBOM in CycloneDX", () => {
  it("is read with the components inside of components, and without the one it is about", async () => {
    const inner = library("inner", "2.0.0");
    const text = cycloneDx([
      {
        ...library("outer", "1.0.0", { license: { id: "MIT" } }, { expression: "A OR B" }),
        components: [inner],
      },
      { type: "file", name: "LICENSE", group: "acme", licenses: [{ license: { name: "Ours" } }] },
    ]);

    expect(await read(text)).toEqual({
      format: "CycloneDX 1.6",
      components: [
        {
          name: "outer",
          group: undefined,
          version: "1.0.0",
          purl: "pkg:npm/outer@1.0.0",
          licences: ["MIT", "A OR B"],
        },
        { name: "inner", group: undefined, version: "2.0.0", purl: "pkg:npm/inner@2.0.0", licences: [] },
        {
          name: "LICENSE",
          group: "acme",
          version: undefined,
          purl: undefined,
          licences: ["Ours"],
        },
      ],
    });
  });

  it.each(["1.4", "1.5", "1.6"])("of version %s", async (specVersion) => {
    expect(await read(cycloneDx([], { specVersion }))).toEqual({
      format: `CycloneDX ${specVersion}`,
      components: [],
    });
  });

  it("has what is inside of the component that it is about", async () => {
    const metadata = {
      component: { type: "application", name: "root", components: [library("inner", "1.0.0")] },
    };
    expect(
      (await read(cycloneDx([library("a", "1.0.0")], { metadata }))).components.map(({ name }) => name),
    ).toEqual(["inner", "a"]);
  });

  it("may name its format last", async () => {
    const { format } = await read('{"components":[],"specVersion":"1.5","bomFormat":"CycloneDX"}');
    expect(format).toBe("CycloneDX 1.5");
  });
});

/** With files, mandatory copyright texts, the underscore of 2.2 and both spellings of the type of a purl. */
const spdx22 = {
  SPDXID: "SPDXRef-DOCUMENT",
  spdxVersion: "SPDX-2.2",
  creationInfo: {
    created: "2021-12-14T09:12:40Z",
    creators: ["Organization: Acme", "Tool: spdx-maven-plugin"],
    licenseListVersion: "3.15",
  },
  name: "payments-1.4.0",
  dataLicense: "CC0-1.0",
  documentNamespace: "http://spdx.org/documents/payments-1.4.0-c2b0a4b1",
  documentDescribes: ["SPDXRef-Package-payments"],
  hasExtractedLicensingInfos: [
    { licenseId: "LicenseRef-1", extractedText: "All rights reserved.", name: "Acme" },
  ],
  packages: [
    {
      SPDXID: "SPDXRef-Package-payments",
      name: "payments",
      versionInfo: "1.4.0",
      downloadLocation: "NOASSERTION",
      filesAnalyzed: true,
      packageVerificationCode: { packageVerificationCodeValue: "d6a770ba38583ed4bb4525bd96e50461655d2758" },
      licenseConcluded: "LicenseRef-1",
      licenseDeclared: "LicenseRef-1",
      licenseInfoFromFiles: ["LicenseRef-1"],
      copyrightText: "Copyright 2021 Acme",
      hasFiles: ["SPDXRef-File-1"],
    },
    {
      SPDXID: "SPDXRef-Package-1",
      name: "org.apache.logging.log4j:log4j-core",
      versionInfo: "2.14.1",
      downloadLocation: "https://repo.maven.apache.org/maven2",
      filesAnalyzed: false,
      licenseConcluded: "NOASSERTION",
      licenseDeclared: "Apache-2.0",
      copyrightText: "NOASSERTION",
      externalRefs: [
        {
          referenceCategory: "SECURITY",
          referenceType: "http://spdx.org/rdf/references/cpe23Type",
          referenceLocator: "cpe:2.3:a:apache:log4j:2.14.1:*:*:*:*:*:*:*",
        },
        {
          referenceCategory: "PACKAGE_MANAGER",
          referenceType: "http://spdx.org/rdf/references/purl",
          referenceLocator: "pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1",
        },
      ],
    },
    {
      SPDXID: "SPDXRef-Package-2",
      name: "musl",
      versionInfo: "1.2.2-r3",
      originator: "Person: Timo Teräs",
      downloadLocation: "NOASSERTION",
      filesAnalyzed: false,
      licenseConcluded: "MIT",
      licenseDeclared: "MIT",
      copyrightText: "NOASSERTION",
      externalRefs: [
        {
          referenceCategory: "PACKAGE_MANAGER",
          referenceType: "purl",
          referenceLocator: "pkg:alpine/musl@1.2.2-r3?arch=x86_64",
        },
      ],
    },
  ],
  files: [
    {
      SPDXID: "SPDXRef-File-1",
      fileName: "./src/main/java/Payments.java",
      fileTypes: ["SOURCE"],
      checksums: [{ algorithm: "SHA1", checksumValue: "da39a3ee5e6b4b0d3255bfef95601890afd80709" }],
      licenseConcluded: "LicenseRef-1",
      licenseInfoInFiles: ["LicenseRef-1"],
      copyrightText: "Copyright 2021 Acme",
    },
  ],
  relationships: [
    {
      spdxElementId: "SPDXRef-Package-payments",
      relationshipType: "DYNAMIC_LINK",
      relatedSpdxElement: "SPDXRef-Package-1",
    },
  ],
};

describe("an SBOM in SPDX", () => {
  it("has the concluded licence, else the declared one, and leaves out what it is about", async () => {
    const scope = {
      spdxElementId: "SPDXRef-DOCUMENT",
      relationshipType: "DESCRIBES",
      relatedSpdxElement: "SPDXRef-root",
    };
    const text = spdx(
      [
        spdxPackage("root", "1.0.0", "LicenseRef-Ours"),
        spdxPackage("a", "1.0.0", "MIT", "GPL-3.0-only"),
        spdxPackage("b", "2.0.0", "NOASSERTION", "ISC"),
        spdxPackage("c", "3.0.0", "NONE"),
      ],
      { relationships: [scope] },
    );

    const { format, components } = await read(text);

    expect(format).toBe("SPDX 2.3");
    expect(components.map(({ name, version, purl, licences }) => [name, version, purl, licences])).toEqual([
      ["a", "1.0.0", "pkg:npm/a@1.0.0", ["MIT"]],
      ["b", "2.0.0", "pkg:npm/b@2.0.0", ["ISC"]],
      ["c", "3.0.0", "pkg:npm/c@3.0.0", []],
    ]);
  });

  it("is read in version 2.2 too, as a tool of its time wrote it", async () => {
    const { format, components } = await read(JSON.stringify(spdx22));

    expect(format).toBe("SPDX 2.2");
    expect(components.map(({ name, version, purl, licences }) => [name, version, purl, licences])).toEqual([
      [
        "org.apache.logging.log4j:log4j-core",
        "2.14.1",
        "pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1",
        ["Apache-2.0"],
      ],
      ["musl", "1.2.2-r3", "pkg:alpine/musl@1.2.2-r3?arch=x86_64", ["MIT"]],
    ]);
  });

  it("is about all of its packages where it describes several, or only one", async () => {
    const describes = (id: string) => ({
      spdxElementId: "SPDXRef-DOCUMENT",
      relationshipType: "DESCRIBES",
      relatedSpdxElement: `SPDXRef-${id}`,
    });
    const two = [spdxPackage("a", "1.0.0", "MIT"), spdxPackage("b", "1.0.0", "MIT")];
    expect(
      (await read(spdx(two, { relationships: [describes("a"), describes("b")] }))).components,
    ).toHaveLength(2);
    expect((await read(spdx(two, { documentDescribes: ["SPDXRef-a"] }))).components).toMatchObject([
      { name: "b" },
    ]);
    expect((await read(spdx(two.slice(1), { relationships: [describes("b")] }))).components).toHaveLength(1);
  });
});

const good = cycloneDx([library("a", "1.0.0")]);
const component = (rest: object) => cycloneDx([{ ...library("a", "1.0.0"), ...rest }]);

describe("a file that is no SBOM to rely on", () => {
  it.each([
    { name: "empty", text: "", reason: "bom.json is empty" },
    { name: "XML", text: '<bom xmlns="http://cyclonedx.org/schema/bom/1.6"/>', reason: "is not valid JSON" },
    { name: "a list", text: "[]", reason: "is not an object at its top level" },
    { name: "another object", text: "{}", reason: "bom.json is neither CycloneDX nor SPDX" },
    { name: "cut off", text: good.slice(0, -20), reason: "ends in the middle" },
    { name: "with more behind it", text: `${good}{}`, reason: "continues after its end" },
    {
      name: "with a null byte",
      text: good.replace("left", "").replace('"a"', '"a\0"'),
      reason: "is not valid JSON",
    },
    { name: "in UTF-16", text: Buffer.from(`\ufeff${good}`, "utf16le"), reason: "is UTF-16, not UTF-8" },
    {
      name: "not UTF-8",
      text: Buffer.concat([Buffer.from(good.slice(0, -1)), Buffer.from(',"x":"\xff"}', "latin1")]),
      reason: "is not UTF-8",
    },
    {
      name: "nested too deep",
      text: component({ properties: JSON.parse("[".repeat(200) + "]".repeat(200)) }),
      reason: "is nested more than 100 levels deep",
    },
    {
      name: "with a huge string",
      text: component({ description: "x".repeat(5_000_000) }),
      reason: "has a string of more than 4 MB",
    },
    {
      name: "with the components twice",
      text: good.replace("}]}", '}],"components":[]}'),
      reason: "names a key twice",
    },
    {
      name: "of an old version",
      text: cycloneDx([], { specVersion: "1.3" }),
      reason: "has a CycloneDX version other than 1.4, 1.5 or 1.6",
    },
    {
      name: "of a version that is not a string",
      text: cycloneDx([], { specVersion: 1.6 }),
      reason: "has a CycloneDX version other than 1.4, 1.5 or 1.6",
    },
    {
      name: "that does not say its format",
      text: cycloneDx([], { bomFormat: undefined }),
      reason: "has components, but no bomFormat CycloneDX",
    },
    {
      name: "SPDX of another version",
      text: spdx([], { spdxVersion: "SPDX-2.1" }),
      reason: "has packages, but no spdxVersion SPDX-2.2 or SPDX-2.3",
    },
    { name: "of both formats", text: cycloneDx([], { packages: [] }), reason: "mixes CycloneDX and SPDX" },
    {
      name: "with components that are not a list",
      text: cycloneDx([], { components: {} }),
      reason: "has components that are not a list",
    },
    {
      name: "with a component that is not an object",
      text: cycloneDx(["a"]),
      reason: "has a component 1 that is not an object",
    },
    {
      name: "with a component without a name",
      text: component({ name: "" }),
      reason: "has a component 1 without a name",
    },
    {
      name: "with a name that is a number",
      text: component({ name: 1 }),
      reason: "has a component 1 whose name is not a string",
    },
    {
      name: "with a component without a type",
      text: component({ type: undefined }),
      reason: "has a component 1 without a type",
    },
    {
      name: "with a null purl",
      text: component({ purl: null }),
      reason: "has a component 1 whose purl is not a string",
    },
    {
      name: "with an escaped null character",
      text: component({ version: "1\0" }),
      reason: "whose version contains a null character",
    },
    {
      name: "with a long purl",
      text: component({ purl: `pkg:npm/${"x".repeat(5000)}` }),
      reason: "whose purl has more than 4096 characters",
    },
    {
      name: "with licences that are not a list",
      text: component({ licenses: {} }),
      reason: "whose licenses is not a list",
    },
    {
      name: "with a licence that is a text",
      text: component({ licenses: ["MIT"] }),
      reason: "has a licence in component 1 that is not an object",
    },
    {
      name: "with a licence that says nothing",
      text: component({ licenses: [{ license: {} }] }),
      reason: "a licence that has neither id nor name",
    },
    {
      name: "with a broken component inside of one",
      text: component({ components: [{}] }),
      reason: "has a component 1 without a type",
    },
    {
      name: "with metadata that is a text",
      text: cycloneDx([], { metadata: "x" }),
      reason: "has a metadata that is not an object",
    },
    {
      name: "with a package without a name",
      text: spdx([{ SPDXID: "x" }]),
      reason: "has a package 1 without a name",
    },
    {
      name: "with two purls",
      text: spdx([{ name: "a", externalRefs: [{ referenceType: "purl" }, { referenceType: "purl" }] }]),
      reason: "has a package 1 with more than one purl",
    },
  ])("$name: $reason", async ({ text, reason }) => {
    const error = await read(text).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(UnreadableFact);
    expect(error.message).toContain(reason);
    expect(error.message).toMatch(/^bom\.json /);
  });

  it("never crashes the reader, and is never taken for a whole one when something of it is missing", async () => {
    const whole = [good, spdx([spdxPackage("a", "1.0.0", "MIT")])];
    const mutated = fc
      .tuple(fc.constantFrom(...whole), fc.nat(), fc.nat({ max: 40 }), fc.uint8Array({ maxLength: 12 }))
      .map(([text, at, cut, put]) => {
        const bytes = Buffer.from(text);
        const from = at % bytes.length;
        return { text, bytes: Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + cut)]) };
      });
    await fc.assert(
      fc.asyncProperty(mutated, fc.integer({ min: 1, max: 50 }), async ({ bytes }, size) => {
        const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
          bytes.subarray(index * size, (index + 1) * size),
        );
        const result = await readSbom(pieces, "bom.json", 2 ** 28).catch((thrown) => thrown);
        if (result instanceof Error) expect(result).toBeInstanceOf(UnreadableFact);
        // What was read is then JSON to everybody else too, with one component or none for each in the list.
        else
          expect(
            listIn(JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes))),
          ).toBe(result.components.length);
      }),
      { numRuns: 3000 },
    );
  });
});

function listIn(document: Record<string, unknown>): number {
  return ((document.components ?? document.packages ?? []) as unknown[]).length;
}
