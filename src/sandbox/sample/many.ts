/**
 * A group of many projects in subgroups, made up from a seed: what each lacks is drawn, so that a sweep finds every
 * kind of failure.
 */
import {
  accessLevel,
  addGroup,
  addMember,
  addToken,
  addUser,
  protectedBranchRow,
} from "../state/builders.ts";
import { addPipeline } from "../state/pipeline-builders.ts";
import { addProject, approvalRule } from "../state/project-builders.ts";
import { emptyState, type SandboxState } from "../state/state.ts";

export const manyToken = "sandbox-many-projects-token-01";

export interface ManyOptions {
  readonly projects: number;
  readonly seed?: number;
  /** Projects in one subgroup. */
  readonly perGroup?: number;
}

/** Group `many`, whose Maintainer has `manyToken`. */
export function manyProjectsState({ projects, seed = 1, perGroup = 50 }: ManyOptions): SandboxState {
  const state = emptyState();
  const random = randomOf(seed);
  addUser(state, { id: 1, username: "mara", name: "Mara" });
  addUser(state, { id: 2, username: "olga", name: "Olga" });
  addToken(state, { id: 1, value: manyToken, userId: 1 });
  const top = addGroup(state, { id: 1, path: "many", name: "Many" });
  addMember(state, top.id, 1, 40);
  addMember(state, top.id, 2, 50);
  for (let number = 0; number < projects; number++) {
    const at = Math.floor(number / perGroup);
    const groupId = 2 + at;
    if (number % perGroup === 0) {
      addGroup(state, { id: groupId, path: `team-${at + 1}`, name: `Team ${at + 1}`, parent_id: top.id });
      addMember(state, groupId, 2, 50);
    }
    addOne(state, 1000 + number, groupId, random);
  }
  return state;
}

/** About a third is compliant with the preset `recommended`. Each of the others lacks one thing or two. */
function addOne(state: SandboxState, id: number, groupId: number, random: () => number): void {
  const lacks = (share: number) => random() < share;
  const branch = lacks(0.1) ? "master" : "main";
  addProject(state, {
    ...{ id, groupId, path: `service-${id}`, default_branch: branch },
    only_allow_merge_if_all_discussions_are_resolved: !lacks(0.2),
    protectedBranches: lacks(0.1)
      ? []
      : [
          protectedBranchRow({
            ...{ id: id * 10, name: branch },
            push_access_levels: [accessLevel(lacks(0.2) ? 30 : 0)],
          }),
        ],
    approvalRules: lacks(0.1) ? [] : [approvalRule(id * 10, { approvals_required: lacks(0.5) ? 1 : 2 })],
    hooks: lacks(0.1) ? [hook(id, "http")] : lacks(0.5) ? [hook(id, "https")] : [],
    approvalSettings: {
      reset_approvals_on_push: true,
      selective_code_owner_removals: false,
      disable_overriding_approvers_per_merge_request: true,
      merge_requests_author_approval: lacks(0.1),
      merge_requests_disable_committers_approval: true,
      require_password_to_approve: false,
    },
  });
  const reports = lacks(0.15) ? [] : ["sast", "secret_detection"];
  addPipeline(state, id, { id: id * 10, ref: branch, reports });
}

function hook(id: number, scheme: string) {
  return {
    ...{ id, url: `${scheme}://hooks.example.com/${id}`, push_events: true, merge_requests_events: true },
    enable_ssl_verification: true,
  };
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
