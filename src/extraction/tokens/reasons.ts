/** Why a number of the text is no figure. */
export type Reason =
  | "citation"
  | "date"
  | "numbering"
  | "name"
  | "set phrase"
  | "length of time"
  | "condition"
  | "code"
  | "not a number";
