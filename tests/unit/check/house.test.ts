import * as v from 'valibot';
import { expect, test } from 'vitest';
import { houseOf, loudnessOf } from '#shared/check/house';
import { RULES } from '#shared/check/rules';
import { houseLayoutSchema } from '#shared/layout/house-layout';
import { PORTAL } from '#shared/layout/portal';
import { EMPTY_NEWSROOM } from '#shared/newsroom/newsroom';

const { style: _, ...plain } = PORTAL;
const layout = { ...plain, id: 'own' };

test('a house that has chosen nothing has the program’s style and the layout’s lengths', () => {
  expect(houseOf(layout, EMPTY_NEWSROOM, '2026-05-20')).toEqual({
    style: { tones: 'any', dash: 'any', quotes: 'any', headline: { min: 12, max: 120 }, lead: { min: 30, max: 500 } },
    glossary: [],
    today: '2026-05-20',
    loudness: {},
  });
});

test('the newsroom’s choice lies over the layout’s, field by field', () => {
  const styled = {
    ...layout,
    style: { tones: 'old', dash: 'en', headline: { max: 90 }, rules: { dash: 'error', quotes: 'off' } },
  } as const;
  const styles = {
    own: { tones: 'new', headline: { min: 20 }, rules: { quotes: 'warn' } },
    other: { dash: 'hyphen' },
  } as const;
  const house = houseOf(styled, { ...EMPTY_NEWSROOM, styles }, '2026-05-20');
  expect(house.style).toMatchObject({ tones: 'new', dash: 'en', headline: { min: 20, max: 90 }, lead: { max: 500 } });
  expect(house.loudness).toEqual({ dash: 'error', quotes: 'warn' });
  expect(loudnessOf({ id: 'dash', normal: 'off' }, house)).toBe('error');
  expect(loudnessOf({ id: 'ellipsis', normal: 'warn' }, house)).toBe('warn');
});

test('a layout may bring a style, and may name rules that are not known yet', () => {
  expect(v.is(houseLayoutSchema, { ...layout, style: { rules: { 'rule-of-tomorrow': 'off' } } })).toBe(true);
  expect(v.is(houseLayoutSchema, { ...layout, style: { tones: 'sideways' } })).toBe(false);
  expect(v.is(houseLayoutSchema, layout)).toBe(true);
});

test('every rule has a name of its own, as settings are to keep it', () => {
  const ids = RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
});

test('a rule that a layout names is there', () => {
  const ids = new Set(RULES.map(({ id }) => id));
  for (const id of Object.keys(PORTAL.style?.rules ?? {})) expect(ids).toContain(id);
});
