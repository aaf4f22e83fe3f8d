/** Reasons that several recommendations of the CIS GitLab Benchmark share. */

export const instance = "it is a setting of the whole instance, which only an administrator can read.";
export const organisation = "it is about the organization, of which GitLab knows nothing.";
export const runner = "it is about the machine of the runner, which GitLab does not show.";
export const suppliers = "it is about suppliers and what they deliver, of which GitLab knows nothing.";
export const registry = "it is about what happens to packages after the pipeline, which no API shows.";

/** What remains open although a control answers. */
export const webhookSecret =
  "https and certificates are judged; whether a webhook has a secret token is visible to nobody.";
export const signedArtifacts =
  "jobs that are recognized as publishing are judged; what a script or an image publishes by itself is not visible, nor which file is signed.";
