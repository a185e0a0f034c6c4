/** The guide's page on checks, written from the rules themselves so that it never tells of others. */
import type { Loudness } from '#shared/check/house-style';
import { RULE_GROUPS, type Rule, type RuleGroup } from '#shared/check/rule';
import { nameRule, reasonOf } from '#shared/check/say';
import { translator } from '#shared/i18n/translate';
import type { Language } from '#shared/settings';

interface Words {
  readonly title: string;
  readonly opening: string;
  readonly groups: Readonly<Record<RuleGroup, string>>;
  readonly loudness: Readonly<Record<Loudness, string>>;
  readonly fixed: string;
  readonly wrong: string;
  readonly right: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  vi: {
    title: 'Các quy tắc kiểm tra',
    opening:
      'Dateline đọc bài theo các quy tắc dưới đây và chỉ ra chỗ một biên tập viên sẽ dừng lại. Tòa soạn có thể tắt, giữ ở mức nhắc hoặc nâng lên mức lỗi từng quy tắc. ' +
      'Mã đứng sau tên quy tắc là mã dùng trong cài đặt và trên dòng lệnh (`dateline check`).',
    groups: {
      layout: 'Bố cục',
      typography: 'Dấu câu, khoảng trắng, chữ cái',
      numbers: 'Số và ngày tháng',
      language: 'Từ ngữ',
      names: 'Tên người, chức danh',
    },
    loudness: { off: 'tắt sẵn', warn: 'nhắc', error: 'lỗi' },
    fixed: 'lỗi, không tắt được',
    wrong: 'Nên sửa',
    right: 'Thành',
  },
  en: {
    title: 'The rules of checking',
    opening:
      'Dateline reads an article by the rules below and points to where a copy editor would stop. A newsroom can turn each of them off, have it warn or make it an error. ' +
      'The code after a rule’s name is what settings and the command line (`dateline check`) call it.',
    groups: {
      layout: 'Layout',
      typography: 'Signs, spaces, letters',
      numbers: 'Numbers and dates',
      language: 'Words',
      names: 'Names and offices',
    },
    loudness: { off: 'off at first', warn: 'warns', error: 'error' },
    fixed: 'error, cannot be turned off',
    wrong: 'Stops at',
    right: 'Makes it',
  },
};

/** What cannot be seen on a page is named; a bar would end the cell. */
const shown = (text: string): string =>
  text
    .replace(/[\u00A0\u00AD\u200B-\u200F\u2060\uFEFF]|\p{M}/gu, (sign) => {
      const code = sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
      return `[U+${code}]`;
    })
    .replaceAll('|', '\\|')
    .replace(/ {2,}|^ | $/gu, (spaces) => '␣'.repeat(spaces.length));

const examplesOf = ({ examples = [] }: Rule, { wrong, right }: Words): readonly string[] =>
  examples.length === 0
    ? []
    : [
        '',
        `| ${wrong} | ${right} |`,
        '|---|---|',
        ...examples.map((one) => `| ${shown(one.wrong)} | ${shown(one.right)} |`),
      ];

const ruleLines = (rule: Rule, language: Language): readonly string[] => {
  const t = translator(language);
  const words = WORDS[language];
  return [
    `### ${nameRule(rule.id, t)} (\`${rule.id}\`, ${rule.isFixed ? words.fixed : words.loudness[rule.normal]})`,
    '',
    reasonOf(rule.id, t),
    ...examplesOf(rule, words),
    '',
  ];
};

export const guideTo = (rules: readonly Rule[], language: Language): string => {
  const { title, opening, groups } = WORDS[language];
  const sections = RULE_GROUPS.flatMap((group) => [
    `## ${groups[group]}`,
    '',
    ...rules.filter((rule) => rule.group === group).flatMap((rule) => ruleLines(rule, language)),
  ]);
  return [`# ${title}`, '', opening, '', ...sections].join('\n');
};
