// A long article is edited like a short one.
import type { Block } from '../../src/shared/article/article';
import { BRIDGE, paragraph } from './support/editor-articles';
import { expect, test } from './support/editor-page';

const WORDS = 20_000;
const SENTENCE =
  'Cầu được xây trong bảy tháng, người dân góp một phần ba kinh phí và hơn sáu trăm ngày công lao động. ';

const longBody = (): readonly Block[] => {
  const words = SENTENCE.trim().split(' ').length;
  const text = SENTENCE.repeat(4).trim();
  return Array.from({ length: Math.ceil(WORDS / (words * 4)) }, () => paragraph(text));
};

test(`a key pressed in the middle of ${WORDS} words changes that place alone`, async ({ editor }) => {
  const body = longBody();
  await editor.open({ ...BRIDGE, body });
  await editor.focus('body');
  await editor.press(...Array<string>(12).fill('ArrowDown'));
  await editor.type('Ghi thêm ở giữa. ');
  const after = (await editor.read()).body;
  expect(after.length).toBe(body.length);
  expect(after.filter((block, i) => JSON.stringify(block) !== JSON.stringify(body[i]))).toHaveLength(1);
});

test(`${WORDS} words are read for a save as they were opened`, async ({ editor }) => {
  const body = longBody();
  await editor.open({ ...BRIDGE, body });
  expect(await editor.read()).toEqual({ ...BRIDGE, body });
});
