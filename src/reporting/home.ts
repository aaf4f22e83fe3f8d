/** Where Countersign is at home: its pages and its code, and what it is called in other people's formats. */

export const home = "https://gitlab.com/countersign/countersign";

/** The folder of the documentation. */
export const documentation = `${home}/-/blob/main/docs`;
