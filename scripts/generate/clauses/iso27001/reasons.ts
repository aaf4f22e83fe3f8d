/** Reasons that several controls of ISO/IEC 27001 share. */

export const governance = "it is about how the organization is led, of which GitLab knows nothing.";
export const suppliers = "it is about suppliers and contracts, of which GitLab knows nothing.";
export const incidents = "it is about incidents and recovery, which GitLab does not handle.";
export const law = "it is about laws and records outside GitLab.";
export const people = "it is about employment, of which GitLab knows nothing.";
export const buildings = "it is about buildings and equipment.";
export const operation = "it is about running systems, networks and devices, not about their source.";
export const design = "it is about requirements and design, which people must judge.";
