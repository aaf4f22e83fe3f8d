/** The tags that the project protects, and who may create them. */

import { parse } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { defineFact } from "../define.ts";
import { AccessList } from "./access-levels.ts";

const Rule = z.pipe(
  z.object({ name: z.string(), create_access_levels: AccessList }),
  z.transform(({ name, create_access_levels }) => ({ name, create: create_access_levels })),
);
export type ProtectedTag = z.infer<typeof Rule>;

export const protectedTags = defineFact<readonly ProtectedTag[]>({
  id: "protected_tags",
  summary: "The protected tags",
  requiredRole: "Maintainer",
  scope: "project",
  collect: async ({ gitlab, projectId }) =>
    parse(z.array(Rule), await gitlab.read(`/projects/${projectId}/protected_tags`, { perPage: 100 })),
});
