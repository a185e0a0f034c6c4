/** The address of the folder on the newsroom's own server that new versions lie in, as people type it and as it is used. */

export const SERVER_MAX = 500;

/**
 * `http` is enough, since what comes is checked by its signature. A name and a password would be sent to whoever answers.
 * @returns with a slash at its end, so that names of files can follow; null where it is no address of a folder
 */
export const readServer = (typed: string): string | null => {
  const text = typed.trim();
  if (text === '' || text.length > SERVER_MAX) return null;
  const wanted = /^[a-z][a-z0-9+.-]*:\/\//iu.test(text) ? text : `http://${text}`;
  if (!URL.canParse(wanted)) return null;
  const url = new URL(wanted);
  const isPlain = url.username === '' && url.password === '' && url.search === '' && url.hash === '';
  if (!isPlain || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
};
