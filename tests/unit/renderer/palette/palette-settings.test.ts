/** Settings in the palette: found by what they are called and by what they can be, changed in a second step. */
import { expect, test } from 'vitest';
import { isLocked } from '../../../../src/renderer/features/palette/palette-items';
import {
  choicesFor,
  type OfferedSetting,
  settingsFor,
} from '../../../../src/renderer/features/palette/palette-settings';
import { FIRST_STEP, goneBack, stepAfter, typing } from '../../../../src/renderer/features/palette/palette-step';

const THEME: OfferedSetting = {
  id: 'theme',
  name: 'Giao diện',
  words: 'Giao diện · Sáng · Tối · Theme · Light · Dark',
  standing: 'Sáng',
  isLocked: false,
  asks: 'one',
  options: [
    { value: 'light', label: 'Sáng', isNow: true },
    { value: 'dark', label: 'Tối', isNow: false },
  ],
  text: '',
};
const NAME: OfferedSetting = {
  ...THEME,
  id: 'person',
  name: 'Tên của bạn',
  words: 'Tên của bạn · Your name',
  asks: 'line',
  options: [],
  text: 'Hạnh',
};
const ALL = [NAME, THEME];
const found = (typed: string) => settingsFor(typed, ALL).map(({ setting }) => setting.id);
const [themeItem] = settingsFor('giao dien', ALL);
if (themeItem === undefined) throw new Error('not found');

test('a setting is found by its name without accents, by its choices, and in either language', () => {
  expect(found('giao dien')).toEqual(['theme']);
  expect(found('toi')).toEqual(['theme']);
  expect(found('your name')).toEqual(['person']);
  expect(found('')).toEqual([]);
});

test('a setting with choices asks on, and what was typed before comes back', () => {
  const asking = stepAfter(typing(FIRST_STEP, 'giao'), themeItem);
  expect(asking).toMatchObject({ asked: 'theme', typed: '' });
  expect(asking && goneBack(asking)).toEqual(typing(FIRST_STEP, 'giao'));
});

test('the choices are narrowed by what is typed, and one of them is in use', () => {
  expect(choicesFor('', THEME)).toMatchObject([
    { is: 'option', value: 'light', isNow: true },
    { is: 'option', value: 'dark', isNow: false },
  ]);
  expect(choicesFor('toi', THEME).map(({ key }) => key)).toEqual(['option/dark']);
});

test('a line begins with what it is and is set to what is typed', () => {
  const [item] = settingsFor('ten', ALL);
  expect(item && stepAfter(FIRST_STEP, item)).toMatchObject({ asked: 'person', typed: 'Hạnh' });
  expect(choicesFor(' Lê Hạnh ', NAME)).toMatchObject([{ is: 'line', text: 'Lê Hạnh' }]);
});

test('what the organisation has set is told from what can be changed', () => {
  expect(isLocked(themeItem)).toBe(false);
  expect(isLocked({ ...themeItem, setting: { ...THEME, isLocked: true } })).toBe(true);
});

test('a switch needs no second step, of several formats more than one may be chosen', () => {
  expect(stepAfter(FIRST_STEP, { ...themeItem, setting: { ...THEME, asks: 'nothing' } })).toBeNull();
  const asking = { ...FIRST_STEP, asked: 'theme' };
  const option = (asks: 'one' | 'many') => choicesFor('', { ...THEME, asks })[0];
  const [one, many] = [option('one'), option('many')];
  expect(one?.is === 'option' && stepAfter(asking, one)).toBeNull();
  expect(many?.is === 'option' && stepAfter(asking, many)).toEqual(asking);
});
