/** Pipelines and jobs of a merge request's head, as controls see them. */

type Partial = Readonly<Record<string, unknown>>;

export const job = (name: string, partial: Partial = {}) => ({
  ...{ id: 1, name, stage: "test", status: "success", kind: "job", mayFail: false, level: 0 },
  ...{ pipelineId: 60, projectId: 4, isOwn: false, artifacts: [] },
  ...partial,
});
export const own = job("countersign", { id: 9, status: "running", isOwn: true });
export const trigger = (name: string, partial: Partial = {}) => job(name, { kind: "trigger", ...partial });
export const pipeline = (partial: Partial = {}) => ({
  ...{ id: 60, projectId: 4, kind: "detached", status: "success", isFinished: true, hasWarnings: false },
  ...{ isOwn: false, downstream: [], external: [], isExternalWhole: true },
  ...partial,
});
export const running = pipeline({ status: "running", isFinished: false, isOwn: true });
export const state = (jobs?: readonly unknown[], of: unknown = running) => ({
  state: { pipeline: of, jobs },
});
export const found = (...jobs: readonly unknown[]) => ({
  found: { pipeline: running, pipelineId: 60, jobs },
});
