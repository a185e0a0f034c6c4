/** The window's words: the translator and the language it speaks, handed down to every part of it. */
import { createContext, type JSX, type ReactNode, useContext, useMemo } from 'react';
import { type Translate, translator } from '#shared/i18n/translate';
import type { Language } from '#shared/settings';

export interface Words {
  readonly t: Translate;
  readonly language: Language;
}

const Context = createContext<Words>({ t: translator('vi'), language: 'vi' });

export const WordsProvider = (props: { readonly language: Language; readonly children: ReactNode }): JSX.Element => {
  const words = useMemo(() => ({ t: translator(props.language), language: props.language }), [props.language]);
  return <Context value={words}>{props.children}</Context>;
};

export const useWords = (): Words => useContext(Context);
