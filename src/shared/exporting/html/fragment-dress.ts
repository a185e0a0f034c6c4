/** The classes and the few styles of a fragment; docs/cms-fragment.md lists them for whoever writes the system's style sheet. */
import { type Dress, PARTS, type Part } from './dress';

/** `image` and `table` beside ours: by them TinyMCE and CKEditor know a picture with its caption and a table as their own. */
export const FRAGMENT_CLASSES: Readonly<Record<Part, string>> = {
  headline: 'dl-headline',
  dateline: 'dl-dateline',
  lead: 'dl-lead',
  subhead: 'dl-subhead',
  photo: 'dl-photo image',
  'photo-left': 'dl-photo dl-left image',
  'photo-right': 'dl-photo dl-right image',
  picture: 'dl-picture',
  caption: 'dl-caption',
  credit: 'dl-credit',
  gallery: 'dl-gallery',
  quote: 'dl-quote',
  'bare-quote': 'dl-quote',
  speaker: 'dl-speaker',
  table: 'dl-table table',
  box: 'dl-box',
  rule: 'dl-rule',
  end: 'dl-end',
  'end-mark': 'dl-end-mark',
  'byline-start': 'dl-byline',
  'byline-end': 'dl-byline',
};

/** Only properties that the sanitisers of WordPress, TinyMCE and CKEditor let pass, and no colour of the text: the system's own stays. */
const STYLES: Readonly<Partial<Record<Part, string>>> = {
  dateline: 'font-size:0.85em',
  lead: 'font-weight:bold',
  photo: 'margin:1.5em 0',
  'photo-left': 'float:left;width:46%;margin:0.35em 1.5em 1em 0',
  'photo-right': 'float:right;width:46%;margin:0.35em 0 1em 1.5em',
  picture: 'max-width:100%;height:auto',
  caption: 'font-size:0.85em',
  gallery: 'clear:both',
  quote: 'margin:1.4em 0;padding-left:1.1em;border-left:3px solid #8a8a8a',
  'bare-quote': 'margin:1.4em 0;padding-left:1.1em;border-left:3px solid #8a8a8a',
  speaker: 'font-size:0.85em',
  table: 'clear:both;margin:1.5em 0;overflow:auto',
  box: 'clear:both;margin:1.6em 0;padding:1em;border:1px solid #8a8a8a',
  'byline-start': 'clear:both;font-style:normal;font-weight:bold',
  'byline-end': 'clear:both;font-style:normal;font-weight:bold;text-align:right',
};

const attributesOf = (part: Part, inline: boolean): string => {
  const style = inline ? STYLES[part] : undefined;
  return ` class="${FRAGMENT_CLASSES[part]}"${style === undefined ? '' : ` style="${style}"`}`;
};

const dressWith = (inline: boolean): Dress => {
  const attributes: Record<Part, string> = { ...FRAGMENT_CLASSES };
  for (const part of PARTS) attributes[part] = attributesOf(part, inline);
  return { form: 'fragment', inline, attributes };
};

/** `classes`: for a system whose style sheet knows them. `inline`: with the least that is needed where none does. */
export type FragmentStyles = 'classes' | 'inline';

export const FRAGMENT_DRESSES: Readonly<Record<FragmentStyles, Dress>> = {
  classes: dressWith(false),
  inline: dressWith(true),
};
