/** The types of GitLab's security reports. A leaf, because jobs declare them and findings are read from them. */

/** Report types, which are also GitLab's types of artifacts. */
export const securityTypes = [
  "sast",
  "secret_detection",
  "dependency_scanning",
  "container_scanning",
  "cluster_image_scanning",
  "dast",
  "api_fuzzing",
  "coverage_fuzzing",
] as const;
export type SecurityType = (typeof securityTypes)[number];
