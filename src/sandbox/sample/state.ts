/** The sample group `acme`, which the demo judges and tests start from. */
import { emptyState, type SandboxState } from "../state/state.ts";
import { addSampleFramework, addSampleMergeRequests } from "./merge-requests.ts";
import { addSamplePeople } from "./people.ts";
import { addSampleProjects } from "./projects.ts";

const hourMs = 60 * 60_000;

export function sampleState(nowMs: number): SandboxState {
  const state = emptyState();
  const ago = (hours: number) => new Date(nowMs - hours * hourMs).toISOString();
  addSamplePeople(state, nowMs);
  addSampleProjects(state, ago);
  addSampleMergeRequests(state, nowMs, ago);
  addSampleFramework(state);
  return state;
}
