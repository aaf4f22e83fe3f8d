/** Whether the Git repository exists on storage; an empty one does. */

import { maybe, parse } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { defineSelectedFact } from "../define.ts";
import { UnreadableFact } from "../source.ts";

const Node = z.object({ repository: maybe(z.object({ exists: z.boolean() })) });

export interface Repository {
  readonly exists: boolean;
}

export const repository = defineSelectedFact<Repository>({
  id: "repository",
  summary: "The repository",
  requiredRole: "at least Reporter in a private project",
  scope: "project",
  select: {
    on: "project",
    fields: "repository { exists }",
    read(raw) {
      const found = parse(Node, raw).repository;
      if (!found) throw new UnreadableFact("GitLab shows it only to users who may read the code");
      return found;
    },
  },
});
