/** `policy` and `policy_rights`: whether the policy can be read, and whether the token may read what it judges. */

import type { AnyFact } from "../../facts/define.ts";
import { factsOf } from "../../policy/policy.ts";
import { count, listed } from "../../shared/text.ts";
import type { Exam } from "../exam.ts";
import { ok, problem, type Question, skipped, warning } from "../question.ts";
import { levelIn, roleName } from "../roles.ts";
import { roleOf } from "./project.ts";

const policy: Question = {
  id: "policy",
  title: "The policy can be read, and is valid",
  needs: ["project"],
  async ask(exam) {
    const { policy, digests, notices, isTrusted } = await exam.policy();
    const controls = policy.requirements.flatMap((requirement) => requirement.controls).length;
    const found = `"${policy.name}" with ${count(controls, "control")}, from ${listed(digests().documents.map(({ source }) => source))}`;
    if (!isTrusted)
      return warning(
        `${found}: ${notices.join("; ")}`,
        "protect the branch that the policy is read from; until then no verdict is compliant",
      );
    const [said] = [...notices, ...policy.warnings];
    return said === undefined
      ? ok(found)
      : warning(`${found}: ${said}`, "correct the policy, or confirm that this is intended");
  },
};

const rights: Question = {
  id: "policy_rights",
  title: "The role of the token suffices for every fact that the policy requires",
  needs: ["policy"],
  async ask(exam) {
    const role = await roleOf(exam);
    if (role === undefined) return skipped("GitLab does not show the token's role");
    const { policy } = await exam.policy();
    const withoutMergeRequest = (await exam.subject()).kind === "project";
    const scope = exam.inputs.mode === "project" ? "project" : "merge_request";
    const facts = [...new Map(factsOf(policy, scope).map((fact) => [fact.id, fact])).values()];
    const doubtful = facts.filter((fact) => levelOf(fact) > role);
    if (doubtful.length === 0) return ok(`${roleName(role)} suffices for ${count(facts.length, "fact")}`);
    // A custom role can have the single permission that the standard role lacks: only reading shows that.
    const untried = doubtful.filter((fact) => fact.scope === "merge_request" && withoutMergeRequest);
    const tried = doubtful.filter((fact) => !untried.includes(fact));
    const unread = [...untried, ...(await unreadable(exam, tried))];
    if (unread.length === 0)
      return ok(`the token reads all ${facts.length} facts, some by a permission of its custom role`);
    const ids = new Set(unread.map(({ id }) => id));
    const controls = policy.requirements
      .flatMap((requirement) => requirement.controls)
      .filter(({ needs }) => Object.values(needs).some(({ id }) => ids.has(id)));
    const names = unread.map(({ id, requiredRole }) => `${id} (${requiredRole})`);
    return problem(
      `with the role ${roleName(role)}, ${listed(names)} cannot be read, so that ${listed([...new Set(controls.map(({ id }) => id))])} would be unknown`,
      `give the token's user or bot the ${roleName(Math.max(...unread.map(levelOf)))} role, or leave these controls out of the policy`,
    );
  },
};

/** Of the fact, and of what it is derived from. */
function levelOf({ requiredRole, needs = {} }: AnyFact): number {
  return Math.max(levelIn(requiredRole), ...Object.values(needs).map(levelOf));
}

async function unreadable(exam: Exam, facts: readonly AnyFact[]): Promise<readonly AnyFact[]> {
  const store = await exam.facts();
  store.announce(facts);
  const results = await Promise.all(facts.map((fact) => store.read(fact)));
  return facts.filter((_, index) => results[index]?.ok === false);
}

export const questions: readonly Question[] = [policy, rights];
