/** `sbom`: the components of the software, out of the SBOMs that the pipeline made. */

import { sbomsAt } from "../../../facts/sbom/sboms.ts";
import { listed } from "../../../shared/text.ts";
import { defineTopic, UnknownTopic } from "../../topic.ts";
import { optional, record, string, strings } from "../../types.ts";

export const sbomTopic = defineTopic({
  name: "sbom",
  scope: "project",
  summary:
    "Components of every SBOM that the pipeline has made (**/*.cdx.json, **/*.spdx.json), in the job's folder or in artifacts; unknown without one",
  needs: { sboms: sbomsAt() },
  type: {
    kind: "list",
    of: record({
      name: string("Name of the component"),
      group: optional(string("Its group or namespace")),
      version: optional(string("Its version")),
      purl: optional(string("Package URL, such as pkg:npm/left-pad@1.3.0")),
      licences: strings("As in the SBOM: SPDX expressions or names; an empty list is an unknown licence"),
    }),
  },
  value({ sboms }) {
    // Without components, any rule about all of them would pass.
    const empty = sboms.filter(({ components }) => components.length === 0);
    if (sboms.length === 0) throw new UnknownTopic("the pipeline has made no SBOM");
    if (empty.length > 0)
      throw new UnknownTopic(`no component is listed in ${listed(empty.map(({ source }) => source))}`);
    return sboms.flatMap(({ components }) =>
      components.map(({ name, group, version, purl, licences }) => ({
        name,
        group,
        version,
        purl,
        licences,
      })),
    );
  },
});
