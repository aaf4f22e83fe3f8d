/**
 * Leaves out text that only people read: what a fact or a parameter is, in reference pages. Nothing decides with it, and
 * a test that repeats it would say nothing.
 */

const keys = ["summary", "requiredRole"];

/** The form of a plugin of Stryker, which passes each node of the syntax tree. */
export const strykerPlugins = [
  {
    kind: "Ignore",
    name: "prose",
    value: {
      shouldIgnore({ node }) {
        const isText = node.type === "ObjectProperty" && keys.includes(node.key.name);
        const isDescription = node.type === "CallExpression" && node.callee.property?.name === "describe";
        return isText || isDescription ? "prose of a reference page" : undefined;
      },
    },
  },
];
