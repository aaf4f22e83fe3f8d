/** Environment variables as every part takes them: read only, and any of them may be missing. */

export type Environment = Readonly<Record<string, string | undefined>>;
