/** CI/CD variables of the project and its groups that override what the configuration says about images. */

import { defineFact } from "../../define.ts";
import { variables } from "../../project/settings/variables.ts";
import { configuration } from "./configuration.ts";
import { resolverFor } from "./variables.ts";

export interface ImageVariable {
  readonly name: string;
  /** Such as `the project`. */
  readonly by: string;
}

/** Settings are read only if an image depends on a variable. If they cannot be read, the values are not reliable. */
export const imageVariables = defineFact<readonly ImageVariable[], { found: typeof configuration }>({
  id: "image_variables",
  summary: "The CI/CD variables of project and groups that images depend on",
  requiredRole: `${variables.requiredRole}, if an image contains a variable`,
  scope: "project",
  isOptional: true,
  needs: { found: configuration },
  async collect({ read }, { found }) {
    const names = new Set(
      found.jobs.flatMap((job) => {
        const { namesIn, sets } = resolverFor(found, job);
        const images = [...(job.image === undefined ? [] : [job.image]), ...job.services];
        // Any other variable is not known anyway.
        return images.flatMap((image) => [...namesIn(image)].filter(sets));
      }),
    );
    if (names.size === 0) return [];
    const settings = await read(variables);
    return settings
      .filter(({ key }) => names.has(key))
      .map(({ key, group }) => ({
        name: key,
        by: group === undefined ? "the project" : `the group ${group}`,
      }));
  },
});
