import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { applyNewsroomChange } from '#shared/newsroom/apply-change';
import type { NewsroomChange } from '#shared/newsroom/change';
import { EMPTY_NEWSROOM, type Newsroom, newsroomSchema } from '#shared/newsroom/newsroom';
import { bodyOf, change, newsroom } from './newsrooms';

const after = (...changes: readonly NewsroomChange[]): Newsroom => changes.reduce(applyNewsroomChange, EMPTY_NEWSROOM);
const person = (name: string, wrong: readonly string[] = []) => ({ name, kind: 'person' as const, means: '', wrong });
const put = (name: string, was: string | null = null): NewsroomChange => ({
  is: 'put-name',
  entry: person(name),
  was,
});
const names = ({ glossary }: Newsroom): readonly string[] => glossary.map(({ name }) => name);
const snippet = (id: string, name: string): NewsroomChange => ({
  is: 'put-snippet',
  snippet: { id, name, shortcut: '', content: bodyOf('Mưa.') },
});

describe('for any newsroom and any change', () => {
  test('the same change twice is the change once, and the second time nothing has to be written', () => {
    fc.assert(
      fc.property(newsroom, change, (before, one) => {
        const once = applyNewsroomChange(before, one);
        expect(applyNewsroomChange(once, one)).toBe(once);
      }),
    );
  });

  test('what comes of it fits the schema that it is stored by', () => {
    fc.assert(
      fc.property(newsroom, (any) => {
        expect(v.is(newsroomSchema, any)).toBe(true);
      }),
    );
  });

  test('everything is NFC, and no name stands twice in its list', () => {
    fc.assert(
      fc.property(newsroom, (any) => {
        const text = JSON.stringify(any);
        expect(text).toBe(text.normalize('NFC'));
        for (const list of [names(any), any.words, any.snippets.map((s) => s.name), any.templates.map((s) => s.name)])
          expect(new Set(list).size).toBe(list.length);
      }),
    );
  });

  test('a change is about its own shelf alone', () => {
    fc.assert(
      fc.property(newsroom, change, (before, one) => {
        const changed = applyNewsroomChange(before, one);
        const touched = Object.entries(changed).filter(([field, value]) => value !== before[field as keyof Newsroom]);
        expect(touched.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

test('names stand in the order of the Vietnamese alphabet: Ă after A, Đ after D', () => {
  expect(names(after(put('Đào'), put('Danh'), put('Ân'), put('Ăn'), put('An')))).toEqual([
    'An',
    'Ăn',
    'Ân',
    'Danh',
    'Đào',
  ]);
});

test('an entry that is renamed takes its old name with it', () => {
  expect(names(after(put('Lê Thanh Út'), put('Lê Thành Út', 'Lê Thanh Út')))).toEqual(['Lê Thành Út']);
});

test('a name that is there already is replaced, however it is encoded', () => {
  const { glossary } = after(put('Bàu Sen'), {
    is: 'put-name',
    entry: { ...person('Ba\u0300u Sen'), means: 'một ấp' },
    was: null,
  });
  expect(glossary).toEqual([{ ...person('Bàu Sen'), means: 'một ấp' }]);
});

test('the right spelling is never among the wrong ones, and each wrong one stands there once', () => {
  const { glossary } = after({ is: 'put-name', entry: person('Út', ['Ut', 'Út', 'Ut ']), was: null });
  expect(glossary[0]?.wrong).toEqual(['Ut']);
});

test('a snippet whose name is taken by another gets a number, and keeps it when it is put again', () => {
  const both = after(snippet('a1', 'Mưa lớn'), snippet('b2', 'Mưa lớn'), snippet('b2', 'Mưa lớn'));
  expect(both.snippets.map(({ id, name }) => [id, name])).toEqual([
    ['a1', 'Mưa lớn'],
    ['b2', 'Mưa lớn 2'],
  ]);
});

test('a style that says nothing is taken away', () => {
  const styled = after({ is: 'set-style', layout: 'portal', style: { dash: 'en' } });
  expect(styled.styles).toEqual({ portal: { dash: 'en' } });
  expect(applyNewsroomChange(styled, { is: 'set-style', layout: 'portal', style: { rules: {} } }).styles).toEqual({});
});

test('a finding that is told again is passed over no more', () => {
  const finding = { rule: 'doubled-word', text: 'luôn luôn' };
  const passed = after({ is: 'pass-over', finding });
  expect(passed.passedOver).toEqual([finding]);
  expect(applyNewsroomChange(passed, { is: 'tell-again', finding }).passedOver).toEqual([]);
});
