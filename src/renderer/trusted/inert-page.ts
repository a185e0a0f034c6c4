/** Foreign HTML -> a page that was never shown: the browser's parser makes a document without a window, in which nothing runs and nothing is fetched. */
import { policyOf } from './trusted-types';

/** Takes the text as it is: it is handed to the parser below and to nothing else, and only plain data is read from what comes of it. */
const policy = policyOf('dateline-pages', { createHTML: (html) => html });

/** Nothing of it may be put into the window's own page: read it into data. */
export const inertPage = (html: string): HTMLElement =>
  new DOMParser().parseFromString(policy().createHTML(html), 'text/html').body;
