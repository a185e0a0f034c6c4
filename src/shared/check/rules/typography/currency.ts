/** Đồng written in more than one way in the same text: `50.000 đồng`, `50.000đ`, `50.000 VNĐ`. */
import type { Slip } from '../../finding';
import { perPassage } from '../../reading/per-passage';
import type { ArticleRule } from '../../rule';
import { majority } from '../../text/majority';
import { slipsOf } from '../../text/slips-of';

const PATTERN = /(?<=\d|triệu|tỷ|tỉ|nghìn|ngàn)(?<space>[^\S\n]?)(?<form>đồng|đ|VND|VNĐ|vnđ|vnd|₫)(?![\p{L}\p{M}\d])/gu;

interface Found {
  readonly slip: Slip;
  readonly form: string;
}

/** A table has little room: there a short form is in its place. */
const sumsIn = perPassage((passage): readonly Found[] =>
  passage.kind === 'cell'
    ? []
    : slipsOf(passage, PATTERN, () => ({})).map((slip) => ({
        slip,
        form: passage.text.slice(slip.start, slip.end).trim(),
      })),
);

/** `đ` stands close to the figure, words stand apart. */
const printed = (form: string): string => (form === 'đ' || form === '₫' ? form : ` ${form}`);

export const currency: ArticleRule = {
  id: 'currency',
  group: 'typography',
  normal: 'warn',
  language: 'vi',
  reads: 'article',
  find: ({ passages }) => {
    const found = passages.flatMap(sumsIn);
    const wanted = majority(found.map(({ form }) => form));
    if (wanted === null) return [];
    return found
      .filter(({ form }) => form !== wanted)
      .map(({ slip, form }) => ({ ...slip, fix: printed(wanted), values: { form, wanted } }));
  },
  examples: [
    {
      wrong: 'Gạo 18.000 đồng, nếp 22.000 đồng, muối 6.000đ một ký.',
      right: 'Gạo 18.000 đồng, nếp 22.000 đồng, muối 6.000 đồng một ký.',
    },
  ],
};
