/** A session's text is the sheet's, and where the sheet goes without having been left, the text as it was held. */
import { expect, test } from 'vitest';
import { type Content, EMPTY_CONTENT } from '#shared/article/article';
import { createArticle } from '#shared/article/create';
import { readArticleId, toInstant } from '#shared/article/identity';
import { plain } from '#shared/article/inline';
import { openSession, type Session } from '../../../../src/renderer/app/session/session';
import type { EditorHandle } from '../../../../src/renderer/editor';

const TYPED: Content = { ...EMPTY_CONTENT, headline: plain('Chợ đầu kênh họp sớm') };

const sessionOf = (sent: Content[]): Session => {
  const id = readArticleId('01HZZZZZZZZZZZZZZZZZZZZZZA');
  if (id === null) throw new Error('no id');
  const article = createArticle(
    { id, now: toInstant(new Date('2026-05-22T05:00:00Z')), layout: 'portal', language: 'vi' },
    EMPTY_CONTENT,
  );
  return openSession(
    article,
    { takesFocus: false, place: null, kept: null, begun: null },
    {
      save: ({ content }) => {
        sent.push(content);
        return Promise.resolve({ ok: false, reason: 'disk-full' });
      },
      now: () => 0,
      wait: () => () => {},
      onChange: () => {},
      onRead: () => {},
    },
  );
};

/** An editor of which only the text is asked. */
const sheetSaying = (content: Content): EditorHandle => ({ read: () => content }) as EditorHandle;

test('what was held is stored after the sheet has gone, and again where the disk refuses', async () => {
  const sent: Content[] = [];
  const session = sessionOf(sent);
  session.handle.current = sheetSaying(TYPED);
  session.keeper.edited();
  session.hold();
  session.handle.current = null;
  expect(await session.keeper.flush()).toBe(false);
  expect(await session.keeper.flush()).toBe(false);
  expect(sent).toEqual([TYPED, TYPED]);
});

test('a sheet that is there is asked itself, whatever was held before', () => {
  const session = sessionOf([]);
  session.handle.current = sheetSaying(EMPTY_CONTENT);
  session.hold();
  session.handle.current = sheetSaying(TYPED);
  expect(session.read()).toEqual(TYPED);
});

test('a sheet that went without a word has no text to store: nothing is made up', () => {
  const session = sessionOf([]);
  expect(() => session.read()).toThrow('the editor is not on the sheet');
});
