/** `badge.svg`: the verdict as a small picture. It loads no other files and contains no text from outside. */

import type { Render } from "./format.ts";

const label = "countersign";
/** White has enough contrast on each of them for small text. */
const faces = {
  compliant: { words: "compliant", colour: "#2b7a35" },
  non_compliant: { words: "non-compliant", colour: "#b3261e" },
  undetermined: { words: "undetermined", colour: "#8a5a00" },
} as const;

export const render: Render = ({ verdict }) => {
  const { words, colour } = faces[verdict];
  const title = `${label}: ${words}`;
  const [left, right] = [widthOf(label) + 12, widthOf(words) + 12];
  const width = left + right;
  const text = (content: string, x: number) =>
    `<text x="${x}" y="14" textLength="${widthOf(content)}">${content}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" viewBox="0 0 ${width} 20" role="img" aria-labelledby="title">
  <title id="title">${title}</title>
  <clipPath id="corners"><rect width="${width}" height="20" rx="3"/></clipPath>
  <g clip-path="url(#corners)">
    <rect width="${left}" height="20" fill="#444"/>
    <rect x="${left}" width="${right}" height="20" fill="${colour}"/>
  </g>
  <g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">
    ${text(label, 6)}
    ${text(words, left + 6)}
  </g>
</svg>
`;
};

/** The width in Verdana at 11 pixels, rounded up. `textLength` makes other fonts fit. */
function widthOf(text: string): number {
  const classes = [
    [/[ilj]/, 3.1],
    [/[frt-]/, 4.7],
    [/[cs]/, 5.8],
    [/[mw]/, 10.7],
  ] as const;
  const widths = [...text].map((letter) => classes.find(([letters]) => letters.test(letter))?.[1] ?? 6.8);
  return Math.ceil(widths.reduce((sum, width) => sum + width, 0));
}
