/** What signs a statement, whatever it signs with. */

export interface Signer {
  /** As it follows "signed ". */
  readonly by: string;
  /** One line of it for each statement. */
  readonly file: string;
  /** @returns what the line holds */
  sign(statement: Buffer): Promise<object>;
}

/** The service that signs did not: the verdict stands, and what was asked for is not there. */
export class NotSigned extends Error {}
