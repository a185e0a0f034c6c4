/** Languages by their names, as the person's own language calls them: `Tiếng Việt`. */

const names = new Map<string, Intl.DisplayNames>();

/** Making it costs milliseconds, and the foot is drawn at every save. */
const namesIn = (language: string): Intl.DisplayNames => {
  const known = names.get(language);
  if (known) return known;
  const fresh = new Intl.DisplayNames([language], { type: 'language' });
  names.set(language, fresh);
  return fresh;
};

/** @param of a language's code @param inLanguage whose words and capitals it is said in */
export const languageName = (of: string, inLanguage: string): string => {
  const name = namesIn(inLanguage).of(of) ?? of;
  return name.charAt(0).toLocaleUpperCase(inLanguage) + name.slice(1);
};
