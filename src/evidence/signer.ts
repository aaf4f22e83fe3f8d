/** The interface of everything that signs a statement. */

export interface Signer {
  /** Who signs. The text follows "signed ". */
  readonly by: string;
  /** The file with one line for each statement. */
  readonly file: string;
  /** @returns the content of the line */
  sign(statement: Buffer): Promise<object>;
}

/** The signing service failed. The verdict stands, but the required signature is missing. */
export class NotSigned extends Error {}
