/** What was read as the parts of a proposal, whatever kind of file it was. */
import type { Article } from '#shared/article/article';
import { printByline } from '#shared/article/byline';
import { plain } from '#shared/article/inline';
import { assemble } from '#shared/importing/assemble';
import type { ReadBlock, ReadDocument } from '#shared/importing/document';
import { NO_FACTS } from '#shared/importing/document';
import { withCredits } from '#shared/importing/markup/credits';
import { proposeText } from '#shared/importing/text';
import { formatDateline } from '#shared/layout/format-dateline';
import type { HouseLayout } from '#shared/layout/house-layout';
import { withSlotMarks } from './slot-marks';
import type { About, Proposing, Read } from './source';

type Whole = Extract<Read, { readonly ok: true }>;

const hinted = (text: string, hint: ReadBlock['hint']): readonly ReadBlock[] =>
  text === '' ? [] : [{ block: { type: 'paragraph', text: plain(text) }, hint, pictures: [] }];

const photosBlock = (photos: Article['photos']): ReadBlock => ({
  block: { type: 'photos', position: 'full', photos },
  hint: null,
  pictures: photos.map(({ asset }) => asset),
});

/** An article of ours as if it had been read from a file: each slot named by its hint. */
const documentOf = (article: Article, layout: HouseLayout, pictures: ReadDocument['pictures']): ReadDocument => ({
  blocks: [
    ...hinted(article.dateline ? formatDateline(article.dateline, layout) : '', 'dateline'),
    ...(article.headline.length > 0
      ? [{ block: { type: 'paragraph', text: article.headline }, hint: 'headline', pictures: [] } as const]
      : []),
    ...(article.lead.length > 0
      ? [{ block: { type: 'paragraph', text: article.lead }, hint: 'lead', pictures: [] } as const]
      : []),
    ...article.photos.map((photo) => photosBlock([photo])),
    ...article.body.map(
      (block): ReadBlock => (block.type === 'photos' ? photosBlock(block.photos) : { block, hint: null, pictures: [] }),
    ),
    ...hinted(printByline(article.byline, layout.byline.separator), 'byline'),
  ],
  pictures,
  facts: NO_FACTS,
  conversions: [],
  notes: [],
  dropped: [],
});

const LONGEST_TAG = 100;

const aboutOf = ({ section, tags }: ReadDocument['facts']): About => ({
  ...(section === null ? {} : { section: section.slice(0, 200) }),
  ...(tags.length === 0 ? {} : { tags: [...new Set(tags)].filter((tag) => tag.length <= LONGEST_TAG).slice(0, 50) }),
});

const aboutArticle = ({ slug, tags, section, genre, deadline, embargo, language }: Article): About => ({
  slug,
  tags,
  section,
  genre,
  deadline,
  embargo,
  language,
});

export const proposalOf = (read: Whole, layout: HouseLayout): Proposing => {
  if (read.is === 'proposed') return read.proposing;
  if (read.is === 'text') {
    const draft = proposeText(read.text, layout);
    return { ...draft, notes: [], conversions: read.conversions, pictures: new Map(), about: {}, article: null };
  }
  if (read.is === 'article') {
    const { article, photos } = read;
    const draft = assemble(documentOf(article, layout, photos), layout);
    return { ...draft, notes: [], conversions: [], pictures: photos, about: aboutArticle(article), article };
  }
  const { notes, conversions, pictures, facts, blocks } = read.document;
  const { parts, warnings } = assemble({ ...read.document, blocks: withCredits(blocks) }, layout);
  const about = aboutOf(facts);
  return { parts: withSlotMarks(parts), warnings, notes, conversions, pictures, about, article: null };
};
