/** The right column: the article's layout, its history, and its export. */
import type { JSX } from 'react';
import { layoutOf } from '#shared/layout/layout-of';
import { ExportPanel } from '../features/export/export-panel';
import { runOf } from '../features/export/exporting';
import { Outline } from '../features/side/outline';
import { SidePanel } from '../features/side/side-panel';
import { perform, runCommand } from './command-table';
import { chooseExportFolder, runExport, showExported } from './deeds/exporting';
import { HistoryTab } from './history-area';
import type { Sheet } from './screen';
import { useNewsroom, useScreen } from './use-newsroom';

type ArticleOnSheet = Extract<Sheet, { readonly is: 'article' }>;

const OutlineTab = ({ sheet: { article } }: { readonly sheet: ArticleOnSheet }): JSX.Element => {
  const room = useNewsroom();
  const layouts = useScreen((screen) => screen.start.layouts);
  const content = useScreen((screen) => screen.content) ?? article;
  const counts = useScreen((screen) => screen.counts);
  const storedAt = useScreen((screen) => screen.keeping?.storedAt) ?? article.updatedAt;
  const focused = useScreen((screen) => screen.editor.slot);
  return (
    <Outline
      article={article}
      content={content}
      layout={layoutOf(article, layouts)}
      counts={counts}
      storedAt={storedAt}
      focused={focused}
      onGo={(slot) => void runCommand(room, `go/${slot}`)}
    />
  );
};

const ExportTab = ({ sheet: { article } }: { readonly sheet: ArticleOnSheet }): JSX.Element => {
  const room = useNewsroom();
  const exporting = useScreen((screen) => screen.exporting);
  const called = useScreen((screen) => screen.exportCalls);
  const folder = useScreen((screen) => screen.settings.exportFolder);
  return (
    <ExportPanel
      formats={exporting.formats}
      run={runOf(exporting, article.id)}
      folder={folder}
      called={called}
      onToggle={(format) => room.store.send({ is: 'exporting', event: { is: 'toggled', format } })}
      onChooseFolder={() => void perform(room, chooseExportFolder)}
      onExport={() => void perform(room, runExport)}
      onShow={(format) => void perform(room, () => showExported(room, format))}
    />
  );
};

export interface SideAreaProps {
  readonly sheet: ArticleOnSheet;
  /** Given where the panel is a drawer. */
  readonly onClose: (() => void) | undefined;
}

export const SideArea = ({ sheet, onClose }: SideAreaProps): JSX.Element => {
  const room = useNewsroom();
  const panel = useScreen((screen) => screen.panel);
  return (
    <SidePanel
      panel={panel}
      onChoose={(chosen) => room.store.send({ is: 'panel', panel: chosen })}
      outline={<OutlineTab sheet={sheet} />}
      history={<HistoryTab sheet={sheet} />}
      exporting={<ExportTab sheet={sheet} />}
      onClose={onClose}
    />
  );
};
