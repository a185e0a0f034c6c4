/** Page numbers in PDFs: by the page's own `@page` rule where the engine knows it, by a footer of the engine's where not. */

/** The first Chromium that draws the margin boxes of CSS Paged Media (`@bottom-center`). */
const MARGIN_BOXES = 131;

/** The footer sees nothing of the page's style sheet, so it says everything itself; its margins are the page's. */
const FOOTER =
  '<div style="width:100%;text-align:center;font:9pt system-ui,\'Segoe UI\',sans-serif;color:#5d574e"><span class="pageNumber"></span></div>';

export interface NumberedPages {
  readonly displayHeaderFooter: boolean;
  readonly headerTemplate?: string;
  readonly footerTemplate?: string;
}

/** @param chromium as in `process.versions.chrome`, e.g. `130.0.6723.137`. */
export const numberPages = (chromium: string): NumberedPages =>
  Number.parseInt(chromium, 10) >= MARGIN_BOXES
    ? { displayHeaderFooter: false }
    : // An empty header is written out, because the engine would otherwise print date and title there.
      { displayHeaderFooter: true, headerTemplate: '<span></span>', footerTemplate: FOOTER };
