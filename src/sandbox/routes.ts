/** Every REST route of the sandbox, in one list. */
import { approvalRoutes } from "./endpoints/approvals.ts";
import { artifactRoutes } from "./endpoints/artifacts.ts";
import { changeRoutes } from "./endpoints/changes.ts";
import { externalControlRoute } from "./endpoints/external-controls.ts";
import { fileRoutes } from "./endpoints/files.ts";
import { groupRoutes } from "./endpoints/groups.ts";
import { instanceRoutes } from "./endpoints/instance.ts";
import { memberRoutes } from "./endpoints/members.ts";
import { mergeRequestRoutes } from "./endpoints/merge-requests.ts";
import { noteRoutes } from "./endpoints/notes.ts";
import { pipelineRoutes } from "./endpoints/pipelines.ts";
import { projectRoutes } from "./endpoints/project.ts";
import { repositoryRoutes } from "./endpoints/repository.ts";
import { statusCheckServiceRoutes } from "./endpoints/status-check-services.ts";
import { statusCheckRoutes } from "./endpoints/status-checks.ts";
import { treeRoutes } from "./endpoints/tree.ts";
import { triggerRoutes } from "./endpoints/triggers.ts";
import type { Route } from "./http/router.ts";
import { settingRoutes } from "./settings/routes.ts";
import type { SandboxState } from "./state/state.ts";
import { keyRoutes } from "./writes/keys.ts";
import { projectWriteRoutes } from "./writes/project.ts";
import { refWriteRoutes } from "./writes/refs.ts";
import { ruleWriteRoutes } from "./writes/rules.ts";

const fixed: readonly Route[] = [
  ...instanceRoutes,
  ...projectRoutes,
  ...approvalRoutes,
  ...pipelineRoutes,
  ...artifactRoutes,
  ...groupRoutes,
  ...memberRoutes,
  ...repositoryRoutes,
  ...fileRoutes,
  ...treeRoutes,
  ...mergeRequestRoutes,
  ...changeRoutes,
  ...noteRoutes,
  ...statusCheckRoutes,
  ...statusCheckServiceRoutes,
  ...triggerRoutes,
  ...settingRoutes,
  ...projectWriteRoutes,
  ...refWriteRoutes,
  ...ruleWriteRoutes,
  ...keyRoutes,
];

export function routes({ externalControlMethod }: SandboxState): readonly Route[] {
  return [...fixed, externalControlRoute(externalControlMethod)];
}
