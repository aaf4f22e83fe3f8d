/** The shape of `ci`: what rules can name of the merged CI configuration. */

import { bool, type FieldType, int, listOf, optional, record, string, strings } from "../../types.ts";

const unknownText = "absent if a variable decides it that the configuration does not set";

const variables = (description: string): FieldType =>
  listOf(
    record({
      name: string("Name of the variable"),
      value: optional(string(`Its value; ${unknownText}`)),
    }),
    description,
  );

const rules = (description: string): FieldType =>
  listOf(
    record({
      if: optional(string("Its condition, as it is written; absent without one")),
      changes: strings("Files of which one must be changed"),
      exists: optional(
        strings("Files of which one must exist; absent if they are looked for in another project"),
      ),
      when: string("Such as `on_success`, `manual`, `never` or `always`"),
      allow_failure: bool("Whether the pipeline continues if the job fails, or waits for nobody to start it"),
      conditional: bool("Whether it applies only under a condition"),
      variables: variables("Variables that it sets"),
    }),
    description,
  );

const image = optional(string("Name of the image; absent if the runner or an unknown variable decides it"));
const services = listOf(
  record({
    name: optional(string(`Name of the image; ${unknownText}`)),
    alias: optional(string("Its host name; absent without an own one")),
    command: strings("Its command, as it is written"),
    variables: variables("Variables for the service alone"),
  }),
  "Containers beside the job",
);
const caches = listOf(
  record({
    key: optional(string(`Its key; ${unknownText}, or if the content of files makes it`)),
    files: strings("Files whose content makes the key"),
    paths: strings("What it stores, as it is written"),
    policy: optional(string(`pull-push, pull or push; ${unknownText}`)),
    unprotect: bool("Whether protected branches share it with the others"),
  }),
  "What it stores for other pipelines",
);
const shared = {
  image,
  services,
  before_script: strings("Lines before the script, those of hooks among them"),
  after_script: strings("Lines after the script, in a shell of their own"),
  tags: optional(strings(`Tags of the runner; ${unknownText}`)),
  timeout_seconds: optional(
    int("Its own time limit in seconds; absent if the project or the runner decides"),
  ),
  interruptible: bool("Whether a newer pipeline may cancel it"),
  cache: caches,
  id_tokens: listOf(
    record({
      name: string("Name of the variable with the token"),
      audiences: optional(strings(`Who it is for; ${unknownText}`)),
    }),
    "Tokens of OpenID Connect",
  ),
  artifacts: optional({
    ...record({
      paths: strings("What it uploads, as it is written"),
      reports: strings("Types of its reports"),
      access: string("`all`, `developer`, `maintainer` or `none`"),
      expire_in: optional(string("How long GitLab keeps them; absent if the instance decides")),
      when: string("`on_success`, `on_failure` or `always`"),
    }),
    description: "What it uploads; absent without artifacts",
  }),
};

const environment = optional({
  ...record({
    name: optional(string(`Its name; ${unknownText}`)),
    action: string("`start` deploys; the others are `stop`, `prepare`, `verify` and `access`"),
    tier: optional(string("Its tier, if it is written, such as `production`")),
  }),
  description: "Where it deploys; absent without an environment",
});
const trigger = optional({
  ...record({
    child: bool("Whether it starts a child pipeline, whose configuration is not visible here"),
    project: optional(string(`The project whose pipeline it starts; ${unknownText}`)),
    branch: optional(string("Its branch; absent if the project decides, or an unknown variable")),
    forwards_variables: bool("Whether the other pipeline gets the variables of this configuration"),
  }),
  description: "The pipeline that it starts; absent for other jobs",
});
const needs = optional(
  listOf(
    record({
      job: optional(string("Name of the job; absent for a whole pipeline")),
      project: optional(string("The other project; absent for jobs of this one")),
      ref: optional(string("Branch, tag or commit of the other project")),
      pipeline: optional(string("The other pipeline; absent for jobs of this one")),
      artifacts: bool("Whether it gets the artifacts"),
      optional: bool("Whether it starts without that job too"),
    }),
    "Jobs that it waits for; absent if stages decide",
  ),
);

export const ciType = record({
  jobs: listOf(
    record({
      name: string("Name of the job; `parallel: matrix` makes several of it"),
      stage: string("Its stage"),
      never_runs: bool("Whether its rules exclude it from every pipeline"),
      ...shared,
      script: optional(strings("Lines of the script, as they are written; absent if steps are elsewhere")),
      variables: variables("Variables that it gets from the configuration, global ones among them"),
      rules: optional(rules("When it runs; absent if `only`, `except` or the default decide")),
      when: optional(string("Such as `manual` or `delayed`; absent if it is not written")),
      allow_failure: bool("Whether the pipeline continues if it fails"),
      environment,
      resource_group: optional(string("Jobs of the same group run one after the other; absent without one")),
      trigger,
      needs,
    }),
    "Jobs that can run, and those that never do; hidden jobs are not among them",
  ),
  variables: variables("Global variables"),
  stages: strings("Stages in their order"),
  workflow: {
    ...record({
      name: optional(string("Name of the pipelines; absent without one, or with an unknown variable")),
      rules: optional(rules("Which pipelines there are; absent: all that jobs allow")),
    }),
    description: "What decides about the whole pipeline",
  },
  includes: optional(
    listOf(
      record({
        type: string("`local`, `file`, `remote`, `template` or `component`"),
        location: string("Path, URL, or address of the component with its version"),
        project: optional(string("Project of a file, or of a component with its host")),
        ref: optional(string("Ref as it is written; absent: the default branch")),
        sha: optional(
          string(
            "The commit that GitLab resolved it to; absent for templates, remote files, and where hidden",
          ),
        ),
        from: optional(string("Project whose file includes it")),
      }),
      "Everything that it includes, nested files too; absent if GitLab does not list it",
    ),
  ),
  components: optional(
    listOf(
      record({
        address: string("Host, project and name of the component"),
        version: string("Its version as it is written, such as `1.2.0`, `~latest` or a commit"),
        sha: optional(string("The commit that GitLab resolved it to; absent where hidden")),
      }),
      "The components among them",
    ),
  ),
  default: { ...record(shared), description: "What jobs inherit unless they have their own" },
});
