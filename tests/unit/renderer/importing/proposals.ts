/** Proposals as main would send them, made of a few lines. */
import type { Proposal } from '#shared/importing/proposal';
import { proposeText } from '#shared/importing/text';
import { PORTAL } from '#shared/layout/portal';

export const TEXT = [
  'Huyện Tân Hòa khởi công cầu Rạch Gốc',
  '',
  'Sáng 3/5, huyện Tân Hòa khởi công cầu Rạch Gốc dài 120 m, nối hai bờ sông Vàm Bầu.',
  '',
  'Cầu rộng 7 m, hoàn thành vào cuối năm nay, thay cho bến phà cũ.',
  '',
  'Người dân hai bên sông mong cầu xong trước mùa lúa.',
  '',
  'Thạch Vinh',
].join('\n');

export const proposalOf = (text = TEXT, given: Partial<Proposal> = {}): Proposal => ({
  ok: true,
  token: 'proposal-1',
  file: 'cau.txt',
  notes: [],
  conversions: [],
  pictures: 0,
  already: null,
  twin: null,
  ...proposeText(text, PORTAL),
  ...given,
});
