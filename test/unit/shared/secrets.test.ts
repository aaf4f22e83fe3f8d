import { describe, expect, it } from "vitest";
import { secretsIn } from "../../../src/shared/secrets.ts";

describe("a parameter of a query", () => {
  const { clean } = secretsIn(["known-secret-value"]);

  it.each([
    { text: "https://x.example/?token=abc&a=1", shown: "https://x.example/?token=[secret removed]&a=1" },
    {
      text: "https://x.example/?token=known-secret-value",
      shown: "https://x.example/?token=[secret removed]",
    },
    { text: `'https://x.example/?token=\${NAME}'`, shown: `'https://x.example/?token=\${NAME}'` },
    { text: `https://x.example/?token=\${NAME}x`, shown: "https://x.example/?token=[secret removed]" },
    { text: "https://x.example/?token=[secret]; more", shown: "https://x.example/?token=[secret]; more" },
  ])("is shown as $shown, and stays so if it is cleaned again", ({ text, shown }) => {
    expect(clean(text)).toBe(shown);
    expect(clean(clean(text))).toBe(shown);
  });
});
