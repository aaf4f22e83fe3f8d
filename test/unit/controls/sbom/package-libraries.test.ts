/** Package URLs that are read without the library: as the library reads them. */

import fc from "fast-check";
import purls from "packageurl-js";
import { describe, expect, it } from "vitest";
import { loadPurls, parsedPurl, plainPurl } from "../../../../src/controls/sbom/package-libraries.ts";

await loadPurls();

function byLibrary(text: string) {
  try {
    return purls.PackageURL.fromString(text);
  } catch {
    return undefined;
  }
}

function partsOf(purl: ReturnType<typeof parsedPurl>) {
  return purl && { type: purl.type, namespace: purl.namespace, name: purl.name, version: purl.version };
}

const part = fc.oneof(
  fc.constantFrom("left-pad", "acme", "1.2.3", "1.0.0-rc.1+5", "%40acme", "@acme", "A", "a_b", ".", "..", ""),
  fc.string({ unit: fc.constantFrom(..."ab1.-+_%@/A~ é"), maxLength: 6 }),
);
const text = fc
  .record({
    start: fc.constantFrom("pkg:", "pkg://", "PKG:", "pk:", ""),
    type: fc.oneof(
      fc.constantFrom("npm", "pypi", "cargo", "gem", "nuget", "composer", "hex"),
      fc.constantFrom("maven", "pub", "swift", "cran", "conan", "golang", "NPM", "oci"),
    ),
    namespace: fc.option(part),
    name: part,
    version: fc.option(part),
    rest: fc.constantFrom("", "", "", "?a=b", "#sub", "\n", " "),
  })
  .map(({ start, type, namespace, name, version, rest }) =>
    [
      `${start}${type}/`,
      ...(namespace === null ? [] : [`${namespace}/`]),
      ...[name, version === null ? "" : `@${version}`, rest],
    ].join(""),
  );

describe("a package URL without anything special", () => {
  it.each([
    ["pkg:npm/%40acme/pay@1.2.3", { type: "npm", namespace: "@acme", name: "pay", version: "1.2.3" }],
    ["pkg:pypi/django@5.0", { type: "pypi", namespace: undefined, name: "django", version: "5.0" }],
    ["pkg:cargo/serde", { type: "cargo", namespace: undefined, name: "serde", version: undefined }],
  ])("is read at once: %s", (purl, parts) => {
    expect(plainPurl(purl)).toEqual(parts);
  });

  it.each(["pkg:npm/Left-Pad", "pkg:pypi/a_b", "pkg:npm/a@1?x=y", "pkg:npm/a/b/c", "pkg:maven/a", "npm/a"])(
    "does not include %s",
    (purl) => {
      expect(plainPurl(purl)).toBeUndefined();
    },
  );

  it("is read as the library reads it", () => {
    fc.assert(
      fc.property(text, (purl) => {
        expect(partsOf(parsedPurl(purl))).toEqual(partsOf(byLibrary(purl)));
      }),
      { numRuns: 3000 },
    );
  });
});
