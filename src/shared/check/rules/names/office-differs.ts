/** A person's office that is not the glossary's, or not the same throughout the article: `Phó Chủ tịch` for `Chủ tịch`. */
import type { Slip } from '../../finding';
import type { Manuscript } from '../../manuscript';
import { readPassage } from '../../reading/read-passage';
import type { ArticleRule, House } from '../../rule';
import { type GlossaryIndex, glossaryIndex } from './glossary-index';
import { contradicts, type Office, officeBeside, officesIn } from './offices';
import { type Person, peopleIn } from './people';

interface Held {
  readonly person: Person;
  readonly office: Office;
}

/** An article about an appointment gives both offices by right. */
const APPOINTMENT =
  /(?<!\p{L})(?:bổ nhiệm|miễn nhiệm|được bầu|bầu giữ|giữ chức|phê chuẩn|điều động|bàn giao công tác)(?!\p{L})/iu;

const heldIn = (manuscript: Manuscript): readonly Held[] =>
  manuscript.passages
    .flatMap((passage) => peopleIn(readPassage(passage)))
    .flatMap((person) => {
      const office = officeBeside(person);
      return office && !office.former ? [{ person, office }] : [];
    });

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

const earlierOffice = (held: Held, all: readonly Held[]): Office | null => {
  const same = all.filter((other) => other.person.name === held.person.name);
  const [first] = same;
  const isOnly = same.filter((other) => other.office.rank === held.office.rank).length === 1;
  return first && first !== held && isOnly && contradicts(held.office, first.office) ? first.office : null;
};

const slipsIn = (manuscript: Manuscript, house: House): readonly Slip[] => {
  const held = heldIn(manuscript);
  const index = glossaryIndex(house.glossary);
  const appoints = manuscript.passages.some((passage) => APPOINTMENT.test(passage.text));
  return held.flatMap((one) => {
    const known = knownOffice(one, index);
    if (known) return [slipOf(one, known)];
    const earlier = appoints || index.byName.has(one.person.name) ? null : earlierOffice(one, held);
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
