/** The project's active integrations. GitLab lists no inactive ones, and none of their secrets. */

import { maybe, parse } from "../../../shared/schema.ts";
import * as z from "../../../shared/zod.ts";
import { defineFact } from "../../define.ts";

/** Not paged: one answer has all of them (lib/api/integrations/integratable_operations.rb). */
const Row = z.pipe(
  z.object({
    slug: z.string(),
    title: maybe(z.string()),
    active: z.boolean(),
    inherited: maybe(z.boolean()),
  }),
  z.transform(({ slug, title, active, inherited }) => ({
    ...{ slug, title: title ?? slug, isActive: active },
    /** Takes the settings of a group or of the instance. */
    isInherited: inherited,
  })),
);
export type Integration = z.infer<typeof Row>;

export const integrations = defineFact<readonly Integration[]>({
  id: "integrations",
  summary: "The project's active integrations",
  requiredRole: "Maintainer",
  scope: "project",
  collect: async ({ gitlab, projectId }) =>
    parse(z.array(Row), await gitlab.read(`/projects/${projectId}/integrations`)),
});
