/** What a reader of policies throws if the file does not exist in a place that it can read. */

export class MissingFile extends Error {}
