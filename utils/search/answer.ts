/** An entry that answers a question in everyday words. */
export interface Answer {
  /** `kind id` of the entry. */
  target: string;
  /** How many groups the question filled: a measure of how particular it is. */
  groups: number;
}
