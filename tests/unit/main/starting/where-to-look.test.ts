import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '#shared/settings';
import { whereToLook } from '../../../../src/main/starting/find-library';

const OWN = '/home/thu/.config/Dateline/library';
const settings = (libraryFolder: string | null) => () => ({ ...DEFAULT_SETTINGS, libraryFolder });

test('without a word from anybody it is the usual place', () => {
  expect(whereToLook({ get: settings(null), beginning: 'whole' }, OWN)).toEqual({ chosen: null, usual: OWN });
});

test('where the organisation wants it, it may be made for somebody who is new', () => {
  expect(whereToLook({ get: settings('/srv/thu'), beginning: 'missing' }, OWN)).toEqual({
    chosen: null,
    usual: '/srv/thu',
  });
});

test('for everybody else it must be there: a drive that is gone is not made anew', () => {
  expect(whereToLook({ get: settings('/srv/thu'), beginning: 'whole' }, OWN)).toEqual({
    chosen: '/srv/thu',
    usual: OWN,
  });
});
