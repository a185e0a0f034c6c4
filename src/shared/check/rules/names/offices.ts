/** The office that a text gives a person, right before the name or right after it: `Phó Chủ tịch UBND huyện Lê Văn Bình`. */
import { isCapitalised } from '../../../vietnamese/capitals';
import type { Person } from './people';

export interface Office {
  /** As it stands, with its agency. */
  readonly text: string;
  /** `chủ tịch`, `giám đốc`. */
  readonly head: string;
  /** `phó`, `quyền`, or empty for the head of it. */
  readonly rank: string;
  /** `ubnd`, `hđnd`, or the agency's first word; empty where none is named. */
  readonly agency: string;
  /** `huyện`, `xã`; empty where none is named. */
  readonly level: string;
  /** `nguyên`, `cựu`: no longer held. */
  readonly former: boolean;
}

const HEADS =
  'chủ tịch|bí thư|giám đốc|hiệu trưởng|viện trưởng|chi cục trưởng|cục trưởng|trưởng phòng|trưởng ban|trưởng công an|chủ nhiệm|' +
  'chánh văn phòng|chánh án|chánh thanh tra|chỉ huy trưởng|trưởng trạm|trưởng ấp|tổng biên tập|tổng giám đốc';
const OFFICE = `(?<![\\p{L}])(?:(?<former>nguyên|cựu)\\s)?(?:(?<rank>phó|quyền)\\s)?(?<head>${HEADS})(?![\\p{L}])`;
const OFFICES = new RegExp(OFFICE, 'giu');
const OFFICE_AFTER = new RegExp(`^\\s?[,–-]\\s?(?:hiện là\\s)?(?=${OFFICE})`, 'iu');

/** What an agency's name is made of where it is not written large. */
const AGENCY_WORDS: ReadonlySet<string> = new Set(
  (
    'ủy uỷ ban nhân dân hội đồng huyện xã tỉnh thị trấn thành phố phường quận phòng sở chi cục đảng công an quân sự thường trực ' +
    'mặt trận tổ quốc nông thôn phụ nữ thanh niên cựu chiến binh liên đoàn lao động trường trung học tiểu mầm non cơ phổ thông ' +
    'bệnh viện tâm y tế giáo dục đào tạo và kinh văn hóa hoá ấp khu bộ đoàn chỉ huy hợp tác ' +
    'doanh nghiệp ty ngân hàng bảo hiểm đài báo trạm tổ ông bà đồng chí anh chị'
  ).split(' '),
);
const LEVELS: ReadonlySet<string> = new Set('tỉnh huyện quận xã phường ấp'.split(' '));
const SHORT: readonly (readonly [string, string])[] = [
  ['ủy ban nhân dân', 'ubnd'],
  ['uỷ ban nhân dân', 'ubnd'],
  ['hội đồng nhân dân', 'hđnd'],
];
const HONORIFICS = /(?:^|\s)(?:ông|bà|đồng chí|anh|chị)$/iu;
const REACH = 120;
const WORDS = /\p{L}+/gu;

const shorten = (agency: string): string =>
  SHORT.reduce((text, [long, short]) => text.replace(long, short), agency.toLowerCase());

const officeOf = (match: RegExpExecArray, agency: string): Office => {
  const { former, rank = '', head = '' } = match.groups ?? {};
  const words = shorten(agency.replace(/thường trực/iu, '')).match(WORDS) ?? [];
  const [first = ''] = words;
  return {
    text: `${match[0]} ${agency.trim()}`.trim(),
    head: head.toLowerCase(),
    rank: rank.toLowerCase(),
    agency: LEVELS.has(first) ? '' : first,
    level: words.find((word) => LEVELS.has(word)) ?? '',
    former: former !== undefined,
  };
};

const isAgency = (text: string): boolean =>
  !/[^\p{L}\s&–-]/u.test(text) &&
  (text.match(WORDS) ?? []).every((word) => isCapitalised(word) || AGENCY_WORDS.has(word));

const before = ({ reading, start }: Person): Office | null => {
  const text = reading.text.slice(Math.max(0, start - REACH), start).trimEnd();
  const match = [...text.matchAll(OFFICES)].at(-1);
  if (!match) return null;
  const agency = text
    .slice(match.index + match[0].length)
    .replace(/[\s–-]+$/u, '')
    .replace(HONORIFICS, '');
  return isAgency(agency) ? officeOf(match, agency) : null;
};

const after = ({ reading, end }: Person): Office | null => {
  const text = reading.text.slice(end, end + REACH);
  const joint = OFFICE_AFTER.exec(text);
  if (!joint) return null;
  const rest = text.slice(joint[0].length);
  const [match] = rest.matchAll(OFFICES);
  if (!match) return null;
  const [agency = ''] = /^[^,.;:()]*/u.exec(rest.slice(match[0].length)) ?? [];
  const words = agency.split(' ');
  const stop = words.findIndex((word) => word !== '' && !isAgency(word));
  return officeOf(match, (stop < 0 ? words : words.slice(0, stop)).join(' '));
};

export const officeBeside = (person: Person): Office | null => before(person) ?? after(person);

/** What a glossary says of a person: one office, or several parted by commas. */
export const officesIn = (text: string): readonly Office[] =>
  text.split(/[,;]/u).flatMap((part) => {
    const [match] = part.matchAll(OFFICES);
    return match ? [officeOf(match, part.slice(match.index + match[0].length))] : [];
  });

const agrees = (one: string, other: string): boolean => one === '' || other === '' || one === other;

/** The same post with another rank; of other posts a person may hold several. */
export const contradicts = (one: Office, other: Office): boolean =>
  one.head === other.head &&
  one.rank !== other.rank &&
  agrees(one.agency, other.agency) &&
  agrees(one.level, other.level);
