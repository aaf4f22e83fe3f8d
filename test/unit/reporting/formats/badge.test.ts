import { describe, expect, it } from "vitest";
import { render } from "../../../../src/reporting/formats/badge.ts";
import { reportOf } from "../../../support/report.ts";
import { renderContext, reportCases } from "../../../support/reports.ts";
import { type Element, elementsOf, parseXml } from "../../../support/xml.ts";

const verdicts = [
  { verdict: "compliant", words: "compliant" },
  { verdict: "non_compliant", words: "non-compliant" },
  { verdict: "undetermined", words: "undetermined" },
] as const;

async function svgOf(verdict: (typeof verdicts)[number]["verdict"]): Promise<Element> {
  return parseXml(await render(reportOf({ verdict }), renderContext));
}

/** Of WCAG 2, for white on the colour. */
function contrast(colour: string): number {
  const digits = colour.length === 4 ? colour.replace(/[0-9a-f]/g, "$&$&") : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

describe.each(reportCases)("badge.svg of the $name report", ({ name, report }) => {
  it("is as filed", async () => {
    await expect(await render(report, renderContext)).toMatchFileSnapshot(`__files__/${name}.badge.svg`);
  });
});

describe.each(verdicts)("the badge for $verdict", ({ verdict, words }) => {
  it("is a picture with a name", async () => {
    const svg = await svgOf(verdict);
    const [title] = elementsOf(svg, "title");
    expect(svg.name).toBe("svg");
    expect(svg.attributes).toMatchObject({ role: "img", "aria-labelledby": title?.attributes.id });
    expect(title?.text).toBe(`countersign: ${words}`);
    expect(elementsOf(svg, "text").map(({ text }) => text)).toEqual(["countersign", words]);
  });

  it("needs nothing from elsewhere", async () => {
    const text = await render(reportOf({ verdict }), renderContext);
    const known = ["svg", "title", "clipPath", "rect", "g", "text"];
    expect([...text.matchAll(/<(\w+)/g)].filter(([, name = ""]) => !known.includes(name))).toEqual([]);
    expect(text.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(
      /https?:|href|style|url\((?!#)/,
    );
  });

  it("is as wide as its words, with room around them", async () => {
    const svg = await svgOf(verdict);
    const number = (element: Element | undefined, name: string) => Number(element?.attributes[name]);
    const [left, right] = elementsOf(svg, "text");
    expect(number(svg, "width")).toBe(number(left, "textLength") + number(right, "textLength") + 24);
    expect(number(right, "x")).toBe(number(left, "textLength") + 18);
    // Verdana at 11 pixels, measured: 5.9 to 6.5 pixels a letter.
    for (const text of [left, right]) {
      const each = number(text, "textLength") / (text?.text.length ?? 0);
      expect(each).toBeGreaterThan(5.7);
      expect(each).toBeLessThan(6.8);
    }
  });

  it("can be read: white has the contrast that small text needs", async () => {
    const fills = elementsOf(await svgOf(verdict), "rect").flatMap(({ attributes }) => attributes.fill ?? []);
    expect(fills).toHaveLength(2);
    for (const fill of fills) expect(contrast(fill)).toBeGreaterThanOrEqual(4.5);
  });
});
