/** The proofreading worker: a shell around the proofreader. */
import { loadEnglish, loadVietnamese } from './dictionaries';
import type { FromProofreader, ToProofreader } from './messages';
import { createProofreader } from './proofreader';

const proofreader = createProofreader({
  loadVietnamese,
  loadEnglish,
  answer: (message: FromProofreader) => self.postMessage(message),
});

self.addEventListener('message', ({ data }: MessageEvent<ToProofreader>) => proofreader.hear(data));
