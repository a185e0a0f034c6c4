/** The file that is looked at: asked for anew once the choices rest a moment; the one before stays in sight until the new one can be seen. */
import { useEffect, useReducer, useRef, useState } from 'react';
import type { ArticleId } from '#shared/article/identity';
import type { ExportFormat } from '#shared/exporting/formats';
import type { Manner } from '#shared/exporting/order';
import { useLatest } from '../../ui/use-latest';
import type { ExportActs, ExportDialogProps, Look } from './export-props';
import { type Looking, lookingAfter, NOT_LOOKING } from './looking';

/** Milliseconds that the choices rest before a file is made of them. */
const PAUSE = 250;

export interface LookedAt extends Looking {
  readonly id: ArticleId;
  /** The place of the article among those of the dialog, from 0. */
  readonly at: number;
  /** Null while no format is chosen. */
  readonly format: ExportFormat | null;
  readonly goTo: (at: number) => void;
  readonly choose: (format: ExportFormat) => void;
  /** The frame of that number can be seen, or never will. */
  readonly ready: (serial: number, drawn: boolean) => void;
}

/** The one that was added last is the one that is wondered about. */
const useFormat = (formats: readonly ExportFormat[]) => {
  const [wanted, choose] = useState<ExportFormat | null>(null);
  const before = useRef(formats);
  useEffect(() => {
    const added = formats.filter((format) => !before.current.includes(format));
    before.current = formats;
    if (added.length === 1 && added[0] !== undefined) choose(added[0]);
  }, [formats]);
  const format = wanted !== null && formats.includes(wanted) ? wanted : (formats[0] ?? null);
  return { format, choose };
};

const ask = async (look: ExportActs['look'], request: Parameters<ExportActs['look']>[0]): Promise<Look> => {
  try {
    return await look(request);
  } catch {
    return { ok: false, reason: 'no-answer' };
  }
};

interface Wanted extends Pick<Manner, 'theme' | 'paper'> {
  readonly id: ArticleId | undefined;
  readonly format: ExportFormat | null;
}

/** @param news what has changed while it is looked at: themes may be edited, texts mended */
const useAsking = (acts: ExportActs, { id, format, theme, paper }: Wanted, news: readonly unknown[]) => {
  const [looking, tell] = useReducer(lookingAfter, NOT_LOOKING);
  const look = useLatest(acts.look);
  useEffect(() => {
    if (id === undefined || format === null) return;
    let isWanted = true;
    tell({ is: 'asked' });
    const timer = setTimeout(async () => {
      const answer = await ask(look.current, { id, format, theme, paper });
      if (isWanted) tell({ is: 'answered', look: answer, format });
    }, PAUSE);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [id, format, theme, paper, ...news, look]);
  return { looking, tell };
};

/** @param edition another one each time that a text was changed */
export const useLook = ({ ids, manner, themes, acts }: ExportDialogProps, edition: number): LookedAt | null => {
  const [at, goTo] = useState(0);
  const { format, choose } = useFormat(manner.formats);
  const id = ids[at] ?? ids[0];
  const { theme, paper } = manner;
  const { looking, tell } = useAsking(acts, { id, format, theme, paper }, [themes, edition]);
  if (id === undefined) return null;
  return {
    ...looking,
    id,
    at,
    format,
    goTo,
    choose,
    ready: (serial, drawn) => tell({ is: 'ready', serial, drawn }),
  };
};
