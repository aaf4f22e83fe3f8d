/** What a reader of policies throws where the place is readable and the file is not there. */

export class MissingFile extends Error {}
