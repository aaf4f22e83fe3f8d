/** The nine subjects that facts, controls and topics are sorted by, each with a sentence for people. */

export const subjects = {
  approvals: {
    title: "Approvals",
    sentence: "Who approved the merge request, and which approvals the project requires.",
  },
  branches: { title: "Branches", sentence: "How the project protects its branches." },
  findings: {
    title: "Findings",
    sentence: "What security scanners and other analysis tools found, and whether they run.",
  },
  "merge-request": {
    title: "Merge request",
    sentence: "What the merge request contains: its text, its size, its commits and its threads.",
  },
  people: { title: "People", sentence: "Who has access to the project, and how they sign in." },
  pipeline: { title: "Pipeline", sentence: "How the CI/CD pipeline is configured, and how it went." },
  project: { title: "Project", sentence: "How the project itself is set up." },
  repository: { title: "Repository", sentence: "Which files the repository contains." },
  sbom: { title: "SBOM", sentence: "Which components the software contains, and under which licences." },
} as const;
export type Subject = keyof typeof subjects;
