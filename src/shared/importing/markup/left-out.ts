/** Which parts of a page are not the text: comments, what somebody has struck out under tracking, hidden words, forms, players. */
import type { Note } from '../document';
import { footnotePart } from './footnote-marks';
import { isControlTag, isEmbeddedTag, isSilentTag } from './page-elements';
import { isPageElement, type PageElement } from './page-node';
import { classesOf, type SaidStyle } from './said-style';

/** `silent`: nothing that anybody would miss. */
export type Verdict = 'kept' | 'silent' | Note['kind'];

/** Word's own parts, by its `mso-element`. */
const partOf = ({ part }: SaidStyle): Verdict => {
  if (part === 'comment-list' || part === 'comment') return 'comment';
  return part === 'header' || part === 'footer' ? 'header-or-footer' : 'kept';
};

/** LibreOffice writes what stands above and below each page into blocks with these titles. */
const isAroundPage = ({ tag, attributes }: PageElement): boolean =>
  tag === 'div' && /^(?:header|footer)$/u.test(attributes.get('title') ?? '');

const footnoteVerdict = (element: PageElement): Verdict | null => {
  const part = footnotePart(element);
  return part === 'mark' ? 'silent' : part && 'footnote';
};

const COMMENT_CLASSES: ReadonlySet<string> = new Set([
  'msocommentreference',
  'msocommenttext',
  'msocomanchor',
  'msocomoff',
  'msocomtxt',
]);

/** How deep the link back to the text may stand in a comment that Google writes below a document. */
const COMMENT_DEPTH = 4;

/** Google Docs puts `[a]` into the text, and the comment itself into a block that begins with a link back. */
const isGoogleComment = (element: PageElement): boolean => {
  if (element.tag === 'a') return /^#cmnt(?:_ref)?\d+$/u.test(element.attributes.get('href') ?? '');
  if (element.tag !== 'div' && element.tag !== 'p') return false;
  let inner: PageElement | undefined = element;
  for (let depth = 0; inner && depth < COMMENT_DEPTH; depth += 1) {
    inner = inner.children.find(isPageElement);
    if (inner?.tag === 'a') return /^#cmnt_ref\d+$/u.test(inner.attributes.get('href') ?? '');
  }
  return false;
};

/** What Facebook, Zalo and portals write on the buttons around a text; they draw them as plain elements. */
const BUTTON_WORDS =
  /^(?:xem thêm|xem bản dịch|ẩn bớt|thu gọn|thích|bình luận|chia sẻ|trả lời|theo dõi|[\d.,]+[kK]? (?:bình luận|lượt chia sẻ|lượt thích)|see more|see less|see translation|like|comment|share|reply|follow|[\d.,]+[kK]? (?:comments?|shares?|likes?))$/iu;
const LONGEST_BUTTON = 40;
/** Where words would stand in a button: an element that holds more is none, and is not searched to its bottom. */
const BUTTON_DEPTH = 4;

const wordsWithin = ({ children }: PageElement, depth: number): string =>
  depth > BUTTON_DEPTH || children.length > BUTTON_DEPTH
    ? ' '.repeat(LONGEST_BUTTON)
    : children.map((child) => (isPageElement(child) ? wordsWithin(child, depth + 1) : child)).join('');

/** Only where its words are a button's: some pages fold up their text behind headings that are buttons too. */
const isButton = (element: PageElement): boolean => {
  if (element.attributes.get('role') !== 'button') return false;
  const words = wordsWithin(element, 0);
  return words.length < LONGEST_BUTTON && BUTTON_WORDS.test(words.normalize('NFC').trim());
};

/** Whether this, with all in it, is read; else what it is that stays behind. */
export const verdictOn = (element: PageElement, style: SaidStyle): Verdict => {
  const { tag, attributes } = element;
  const classes = attributes.has('class') ? classesOf(element) : [];
  if (isSilentTag(tag)) return 'silent';
  if (tag === 'del' || classes.includes('msodel')) return 'tracked-deletion';
  if (isEmbeddedTag(tag)) return 'embedded-object';
  if (isControlTag(tag) || isButton(element)) return 'form';
  if (classes.some((name) => COMMENT_CLASSES.has(name)) || isGoogleComment(element)) return 'comment';
  if (style.hidden || attributes.has('hidden')) return 'hidden-text';
  if (isAroundPage(element)) return 'header-or-footer';
  return footnoteVerdict(element) ?? partOf(style);
};

/** Word marks what was put in while changes were tracked with who did it and when; an `ins` alone is a page's own. */
export const isTrackedInsertion = (element: PageElement): boolean => {
  if (element.tag === 'ins') return element.attributes.has('cite') || element.attributes.has('datetime');
  return element.attributes.has('class') && classesOf(element).includes('msoins');
};
