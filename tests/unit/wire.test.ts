import fc from 'fast-check';
import { safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { contentSchema } from '#shared/article/schema';
import type { Request } from '#shared/requests';
import { readAnswer, toAnswer, toMessage } from '#shared/wire';
import { readRequest } from '../../src/main/ipc/serve';
import { content as anyContent } from '../support/arbitrary';
import { messageMaker } from '../support/hostile/messages';
import { PROPER } from '../support/hostile/proper-requests';

const BASE = { id: '01HRFZ3Y5ZQ8M4W2X7K9T1B6CD', revision: 1, storedAt: '2024-03-08T03:54:03.000Z' };
type Save = Request<'article/save'>;

/** What no JSON can say is said by no text either. */
const asText = (value: unknown): string => {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '';
  }
};

const fromText = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const saveOf = (content: Save['content']): Save => ({ ...BASE, content }) as Save;

describe('an article that crosses from the window to main', () => {
  test('arrives as it was, however often parts of it have crossed before', () => {
    fc.assert(
      fc.property(anyContent, anyContent, (first, second) => {
        const mixed = { ...second, body: [...first.body, ...second.body, ...first.body] };
        for (const content of [first, second, mixed, first]) {
          const [message] = toMessage('article/save', [saveOf(content)]);
          expect(readRequest('article/save', message)).toEqual(saveOf(content));
        }
      }),
    );
  });

  test('is one text, which the engine copies in one go', () => {
    const [message] = toMessage('article/save', [readRequest('article/save', PROPER['article/save'])]);
    expect(message.content).toBeTypeOf('string');
  });

  test('is refused where its text says anything that no article is', () => {
    const make = messageMaker();
    const sample = saveOf(readRequest('article/save', PROPER['article/save']).content).content;
    const spoilt = Array.from({ length: 400 }, (_, seed) => asText(make(seed, sample)));
    const texts = [
      ...spoilt,
      '{',
      'null',
      '[]',
      '1e999',
      '['.repeat(1_000_000),
      `${'['.repeat(1e6)}${']'.repeat(1e6)}`,
    ];
    const improper = texts.filter((text) => !safeParse(contentSchema, fromText(text)).success);
    expect(improper.length).toBeGreaterThan(300);
    for (const content of improper)
      expect(() => readRequest('article/save', { ...BASE, content })).toThrow('malformed request on article/save');
  });
});

test('an article that crosses from main to the window arrives as it was, and a refusal too', () => {
  const opened = { ok: true, article: saveOf(readRequest('article/save', PROPER['article/save']).content) } as never;
  const refused = { ok: false, reason: 'damaged' } as const;
  expect(toAnswer('article/open', opened)).toBeTypeOf('string');
  for (const reply of [opened, refused])
    expect(readAnswer('article/open', toAnswer('article/open', reply))).toEqual(reply);
});

test('whatever else crosses is not touched', () => {
  const request = { files: [{ name: 'cau.txt', bytes: new Uint8Array(8) }] };
  const [message] = toMessage('import/read', [request]);
  expect(message).toBe(request);
  expect(toMessage('trash/list', [])).toEqual([]);
  expect(readAnswer('trash/list', toAnswer('trash/list', []))).toEqual([]);
});
