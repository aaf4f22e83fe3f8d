/** `{{ ... }}` in a policy's messages: which there are, and what is put in their places. */

const placeholder = /\{\{\s*([\s\S]*?)\s*\}\}/g;

export function placeholdersOf(message: string): readonly string[] {
  return [...message.matchAll(placeholder)].map(([, text = ""]) => text);
}

/** @param fill text for what stands between the braces */
export function fillIn(message: string, fill: (text: string) => string): string {
  return message.replaceAll(placeholder, (_, text: string) => fill(text));
}
