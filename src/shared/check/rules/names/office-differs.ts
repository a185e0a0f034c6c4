/** A person's office that is not the glossary's, or not the same throughout the article: `Phó Chủ tịch` for `Chủ tịch`. */

import { groupBy } from '../../../group-by';
import type { Slip } from '../../finding';
import type { Manuscript } from '../../manuscript';
import { perPassage } from '../../reading/per-passage';
import type { ArticleRule, House } from '../../rule';
import { type GlossaryIndex, glossaryIndex } from './glossary-index';
import { contradicts, type Office, officeBeside, officesIn } from './offices';
import { type Person, peopleIn } from './people';

interface Held {
  readonly person: Person;
  readonly office: Office;
}

/** An article about an appointment gives both offices by right. */
const APPOINTMENT = /bổ nhiệm|miễn nhiệm|được bầu|bầu giữ|giữ chức|phê chuẩn|điều động|bàn giao công tác/iu;

const appointsIn = perPassage(({ text }) => APPOINTMENT.test(text));

const heldIn = perPassage((passage): readonly Held[] =>
  peopleIn(passage).flatMap((person) => {
    const office = officeBeside(person);
    return office && !office.former ? [{ person, office }] : [];
  }),
);

const knownOffice = ({ person, office }: Held, { byName }: GlossaryIndex): Office | null => {
  const entry = byName.get(person.name);
  if (entry?.kind !== 'person') return null;
  const offices = officesIn(entry.means);
  const other = offices.find((known) => contradicts(office, known));
  const holds = offices.some((known) => known.head === office.head && known.rank === office.rank);
  return other && !holds ? other : null;
};

const slipOf = ({ person, office }: Held, known: Office, variant?: string): Slip => {
  const values = { name: person.name, office: office.text, known: known.text };
  return person.reading.slip(person.start, person.end, variant === undefined ? { values } : { variant, values });
};

/** @param same all that is said of this person. */
const earlierOffice = (held: Held, same: readonly Held[]): Office | null => {
  const [first] = same;
  const isOnly = same.filter((other) => other.office.rank === held.office.rank).length === 1;
  return first && first !== held && isOnly && contradicts(held.office, first.office) ? first.office : null;
};

const slipsIn = ({ passages }: Manuscript, house: House): readonly Slip[] => {
  const held = passages.flatMap(heldIn);
  const mentions = groupBy(held, ({ person }) => person.name);
  const index = glossaryIndex(house.glossary);
  const appoints = passages.some(appointsIn);
  return held.flatMap((one) => {
    const { name } = one.person;
    const known = knownOffice(one, index);
    if (known) return [slipOf(one, known)];
    const earlier = appoints || index.byName.has(name) ? null : earlierOffice(one, mentions.get(name) ?? []);
    return earlier ? [slipOf(one, earlier, 'within')] : [];
  });
};

export const officeDiffers: ArticleRule = {
  id: 'office-differs',
  group: 'names',
  normal: 'warn',
  language: 'vi',
  reads: 'article',
  find: slipsIn,
};
