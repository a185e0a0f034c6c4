import { expect, test } from 'vitest';
import { DESTINATIONS } from '#shared/importing/proposal';
import { destinationOfKey, PLACES } from '../../../../src/renderer/features/importing/destinations';

test('every place has a key of its own', () => {
  expect(new Set(PLACES.map(({ key }) => key)).size).toBe(DESTINATIONS.length);
  expect(PLACES.map(({ to }) => destinationOfKey(`Digit${PLACES.find((place) => place.to === to)?.key}`))).toEqual(
    PLACES.map(({ to }) => to),
  );
});

test('the first six keys are those that go to the slots of the sheet', () => {
  const keys = ['Digit1', 'Digit2', 'Digit3', 'Digit4', 'Digit5', 'Numpad6'];
  expect(keys.map(destinationOfKey)).toEqual(['dateline', 'headline', 'lead', 'caption', 'paragraph', 'byline']);
  expect(destinationOfKey('KeyA')).toBeNull();
  expect(destinationOfKey('Digit9')).toBeNull();
});
