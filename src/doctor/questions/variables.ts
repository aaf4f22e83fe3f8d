/** `variables`: names, protection and masking of Countersign's CI/CD variables. Their values are never requested. */

import { readBranchHead } from "../../facts/branches/branch-head.ts";
import { globalProjectId } from "../../facts/select.ts";
import { maybe, parse } from "../../shared/schema.ts";
import { listed, plain } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";
import type { Exam } from "../exam.ts";
import { type Finding, ok, problem, type Question, skipped, warning } from "../question.ts";
import { answersByTrigger } from "../trigger-url.ts";

const Variable = z.object({
  key: maybe(z.string()),
  variableType: maybe(z.string()),
  protected: maybe(z.boolean()),
  masked: maybe(z.boolean()),
  environmentScope: maybe(z.string()),
});
const Page = maybe(
  z.object({
    nodes: z.array(Variable),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: maybe(z.string()) }),
  }),
);
const Answer = z.object({
  projects: z.object({ nodes: z.array(z.object({ ciVariables: Page, inheritedCiVariables: Page })) }),
});

type Variable = z.infer<typeof Variable>;
type List = "ciVariables" | "inheritedCiVariables";

const isOwn = ({ key = "" }: Variable) => /^COUNTERSIGN_(TOKEN|SIGNING_KEY|CONTROL_SECRET(_\d+)?)$/.test(key);

/** Undefined if the token's role is below Maintainer: GitLab answers null, without an error. */
async function readList({ gitlab, projectId }: Exam, list: List): Promise<readonly Variable[] | undefined> {
  const ids = [globalProjectId(await projectId())];
  const found: Variable[] = [];
  for (let after: string | null = null; ; ) {
    const query = `query($ids: [ID!], $after: String) { projects(ids: $ids, first: 1) { nodes { id ${list}(first: 100, after: $after) { nodes { key variableType protected masked environmentScope } pageInfo { hasNextPage endCursor } } } } }`;
    const page: z.infer<typeof Page> = parse(Answer, (await gitlab.graphql(query, { ids, after })).data)
      .projects.nodes[0]?.[list];
    if (page === undefined) return undefined;
    found.push(...page.nodes);
    if (!page.pageInfo.hasNextPage || page.pageInfo.endCursor === undefined) return found;
    after = page.pageInfo.endCursor;
  }
}

const variables: Question = {
  id: "variables",
  title: "The job gets its variables, and they are masked and protected",
  needs: ["project"],
  async ask(exam) {
    const lists = await Promise.all(
      (["ciVariables", "inheritedCiVariables"] as const).map((list) => readList(exam, list)),
    );
    if (lists.includes(undefined))
      return skipped(
        "GitLab shows the variables only to a Maintainer, and only where CI/CD is on",
        "run doctor with the token of a Maintainer",
      );
    const own = lists.flatMap((list) => list ?? []).filter(isOwn);
    return own.length === 0 ? withoutVariables(exam) : findingOf(own, await mayMissProtected(exam));
  },
};

async function withoutVariables(exam: Exam): Promise<Finding> {
  if (await answersByTrigger(exam)) return ok("none, because a central project answers the check");
  return warning(
    "neither the project nor a group above it has a variable COUNTERSIGN_TOKEN",
    "add COUNTERSIGN_TOKEN, masked, unless the job gets its token from elsewhere",
  );
}

/** Why the job would not see a protected variable; undefined if it would. */
async function mayMissProtected(exam: Exam): Promise<string | undefined> {
  const [mergeRequest, projectId] = await Promise.all([
    exam.mergeRequest().catch(() => undefined),
    exam.projectId(),
  ]);
  if (mergeRequest === undefined) return "the source branches of most merge requests are not protected";
  if (mergeRequest.source_project_id !== projectId) return `!${mergeRequest.iid} comes from a fork`;
  const branch = await readBranchHead(exam.gitlab, projectId, mergeRequest.source_branch).catch(
    () => undefined,
  );
  if (branch?.isProtected) return undefined;
  return `the source branch of !${mergeRequest.iid} is not protected`;
}

function findingOf(own: readonly Variable[], absent: string | undefined): Finding {
  const names = (some: readonly Variable[]) =>
    listed([...new Set(some.map(({ key }) => plain(key ?? "", 80)))]);
  const everywhere = new Set(own.filter(isEverywhere).map(({ key }) => key));
  const limited = own.filter(({ key }) => !everywhere.has(key));
  if (limited.length > 0)
    return problem(
      `${names(limited)} is limited to an environment, and the job has none`,
      "set the variable's environment scope to All (*)",
    );
  const shielded = own.filter((one) => one.protected);
  if (shielded.length > 0 && absent !== undefined)
    return problem(
      `${names(shielded)} is protected, and merge request pipelines do not get it: ${absent}`,
      "make the variable masked but not protected, or answer the check from a central project",
    );
  // A file cannot be masked.
  const legible = own.filter(({ masked, variableType }) => masked === false && variableType !== "FILE");
  const open = own.filter((one) => one.protected === false);
  const complaints = [
    ...(legible.length > 0 ? [`${names(legible)} is not masked, so that a job log can show it`] : []),
    ...(open.length > 0
      ? [
          `${names(open)} is not protected, so that every branch's pipeline can read it, with a changed .gitlab-ci.yml too`,
        ]
      : []),
  ];
  if (complaints.length === 0) return ok(`${names(own)}: masked and protected`);
  return warning(
    complaints.join("; "),
    legible.length > 0
      ? "mask the variable"
      : "keep it so if merge requests come from unprotected branches; a central project that answers the check keeps the token out of them",
  );
}

function isEverywhere({ environmentScope = "*" }: Variable): boolean {
  return environmentScope === "*";
}

export const questions: readonly Question[] = [variables];
