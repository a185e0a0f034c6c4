/** Typing in the middle of a text of any length and opening it: Dateline with everything on, beside plain Lexical and a bare line to type in. */
import { setTimeout as wait } from 'node:timers/promises';
import { between, type Chance, createChance } from '#shared/seed/random';
import { sizes } from './support/corpus';
import { type MeasuredEditor, openBare, openDateline, openPlainLexical } from './support/editors';
import { longBody } from './support/long-text';
import { percentile, report, type Spread, spreadOf } from './support/measure';

const RUNS = 5;
const KEYS = 60;
const OPENINGS = 7;
/** Between two keys, in milliseconds: a quick hand, in which autosave, counts and checks come in between. */
const PAUSE = { min: 40, max: 160 } as const;
/** After opening: what follows the first sight has ended by then. */
const AT_REST = 2_500;
const HAND = 11;
const LETTERS = 'nguoi dan trong xa da gop mot phan ba kinh phi va hon sau tram ngay cong ';

/** Takes the times of the keys since it was last asked. */
const takeTimes = ({ page }: MeasuredEditor): Promise<readonly number[]> => page.evaluate('window.takeKeyTimes()');

const typeOn = async ({ page }: MeasuredEditor, hand: Chance): Promise<void> => {
  for (let nth = 0; nth < KEYS; nth += 1) {
    const letter = LETTERS.charAt(nth % LETTERS.length);
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await wait(between(hand, PAUSE.min, PAUSE.max));
  }
};

interface Typed {
  readonly half: number[];
  readonly most: number[];
}

const typeRun = async (editor: MeasuredEditor, { half, most }: Typed, counts: boolean): Promise<void> => {
  await takeTimes(editor);
  await typeOn(editor, createChance(HAND));
  const times = await takeTimes(editor);
  if (!counts) return;
  half.push(percentile(times, 0.5));
  most.push(percentile(times, 0.95));
};

const measureTyping = async (editors: readonly MeasuredEditor[], words: number): Promise<void> => {
  const typed = editors.map((): Typed => ({ half: [], most: [] }));
  for (const editor of editors) {
    await editor.open('long');
    await wait(AT_REST);
    await editor.goToMiddle();
  }
  for (let run = -1; run < RUNS; run += 1)
    for (const [i, editor] of editors.entries()) {
      const own = typed[i];
      if (own) await typeRun(editor, own, run >= 0);
    }
  const figure = (name: string, of: (typed: Typed) => readonly number[]): void => {
    const [ours, peer, floor] = typed.map((each): Spread => spreadOf(of(each)));
    if (ours && peer && floor)
      report({ figure: name, unit: 'ms', size: words, of: 'words', ours, floor, peer, runs: RUNS });
  };
  figure('a key until its letter is drawn, half within', ({ half }) => half);
  figure('a key until its letter is drawn, 95 of 100 within', ({ most }) => most);
};

const measureOpening = async (editors: readonly MeasuredEditor[], words: number): Promise<void> => {
  const times = editors.map((): number[] => []);
  for (let run = -1; run < OPENINGS; run += 1)
    for (const [i, editor] of editors.entries()) {
      await editor.open('short');
      await wait(AT_REST / 5);
      const ms = await editor.open('long');
      await wait(AT_REST / 5);
      if (run >= 0) times[i]?.push(ms);
    }
  const [ours, peer, floor] = times.map(spreadOf);
  if (ours && peer && floor)
    report({
      figure: 'open an article until it is drawn',
      unit: 'ms',
      size: words,
      of: 'words',
      ours,
      floor,
      peer,
      runs: OPENINGS,
    });
};

const measureSize = async (words: number): Promise<void> => {
  const body = longBody(words);
  const editors = [await openDateline(body), await openPlainLexical(body), await openBare(body)];
  await measureOpening(editors, words);
  await measureTyping(editors, words);
  for (const editor of editors) await editor.close();
};

for (const words of sizes('500,5000,20000,100000')) await measureSize(words);
