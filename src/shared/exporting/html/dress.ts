/** How the parts of an article are named in HTML: for the page's own style sheet, or for a content management system with styles of its own. */

export const PARTS = [
  'headline',
  'dateline',
  'lead',
  'subhead',
  'photo',
  'photo-left',
  'photo-right',
  'picture',
  'caption',
  'credit',
  'gallery',
  'quote',
  'bare-quote',
  'speaker',
  'table',
  'box',
  'rule',
  'end',
  'end-mark',
  'byline-start',
  'byline-end',
] as const;
export type Part = (typeof PARTS)[number];

export interface Dress {
  /**
   * A page is ours from end to end. Of a fragment a content management system keeps elements, classes and simple styles, so it has no
   * element and no attribute beyond these.
   */
  readonly form: 'page' | 'fragment';
  /** What stands in a part's opening tag after the element's name: attributes, each with a space before it, or nothing. */
  readonly attributes: Readonly<Record<Part, string>>;
  /** Whether an element may have a style of its own. */
  readonly inline: boolean;
}

/** Elements say most of what the page's style sheet needs to know. */
export const PAGE_DRESS: Dress = {
  form: 'page',
  inline: false,
  attributes: {
    headline: '',
    dateline: ' class="dateline"',
    lead: ' class="lead"',
    subhead: '',
    photo: '',
    'photo-left': ' class="left"',
    'photo-right': ' class="right"',
    picture: '',
    caption: '',
    credit: ' class="credit"',
    gallery: ' class="gallery"',
    quote: ' class="quote"',
    'bare-quote': '',
    speaker: '',
    table: ' class="table"',
    box: '',
    rule: '',
    end: ' class="end"',
    'end-mark': ' class="end-mark"',
    'byline-start': ' class="byline byline-start"',
    'byline-end': ' class="byline byline-end"',
  },
};
