/** Where the help window is: language, theme, page and heading, written behind the `#` of its address, which is all that main tells it. */
import * as v from 'valibot';
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from '../settings';

export interface HelpPlace {
  readonly language: Settings['language'];
  readonly theme: Settings['theme'];
  /** Of its file, without the ending. */
  readonly page: string;
  readonly heading: string | null;
}

/** The guide's first page. */
export const INDEX_PAGE = 'README';

export const guidePageName = v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z-]{0,39}$/u));

export const helpHash = ({ language, theme, page, heading }: HelpPlace): string =>
  `#${[language, theme, page, ...(heading === null ? [] : [heading])].map(encodeURIComponent).join('/')}`;

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
};

/** Total: what cannot be read is the first page in the usual language. */
export const readHelpHash = (hash: string): HelpPlace => {
  const [language, theme, page, heading] = hash.replace(/^#/u, '').split('/').map(decoded);
  const settings = v.parse(settingsSchema, { ...DEFAULT_SETTINGS, language, theme });
  return {
    language: settings.language,
    theme: settings.theme,
    page: v.is(guidePageName, page) ? page : INDEX_PAGE,
    heading: heading === undefined || heading === '' ? null : heading,
  };
};
