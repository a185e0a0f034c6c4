/** What a finished file says, as read back from its bytes: what it is proven by. */

export interface Reading {
  /** The article's text in reading order, paragraphs parted by white space; without what the format adds around it, such as page numbers. */
  readonly text: string;
  /** How many photos it holds or, where they lie beside it, shows. */
  readonly photos: number;
}
