/** The right column: the article's layout, its history, and its export. */
import { type JSX, useCallback, useMemo } from 'react';
import type { Article } from '#shared/article/article';
import { measureOf } from '#shared/article/measure';
import { heldById } from '#shared/desk/holdings';
import type { SlotName } from '#shared/layout/house-layout';
import { layoutOf } from '#shared/layout/layout-of';
import { ExportPanel } from '../features/export/export-panel';
import { runOf } from '../features/export/exporting';
import type { Gap } from '../features/export/gaps-notice';
import { isUnderWay } from '../features/export/order-run';
import { Outline } from '../features/side/outline';
import { SidePanel } from '../features/side/side-panel';
import { useWords } from '../i18n/words';
import { StandingArea, useFound } from './checks-area';
import { perform, runCommand } from './command-table';
import { chooseExportFolder, runExport, showExported, toggleFormat } from './deeds/exporting';
import { gapsOf, goToFirstGap } from './deeds/filling';
import { goToSignpost } from './deeds/signposts';
import { EmbargoNote } from './export-status';
import { HistoryTab } from './history-area';
import { Later } from './later';
import { RecordTab } from './record-area';
import { type Screen, type Sheet, storedAtOn } from './screen';
import { useCalmScreen } from './use-calm-screen';
import { useNewsroom, useScreen } from './use-newsroom';

type ArticleOnSheet = Extract<Sheet, { readonly is: 'article' }>;

const contentOn = ({ content }: Screen): Screen['content'] => content;

const OutlineTab = ({ sheet: { article, session } }: { readonly sheet: ArticleOnSheet }): JSX.Element => {
  const room = useNewsroom();
  const layouts = useScreen((screen) => screen.start.layouts);
  const content = useCalmScreen(contentOn, session.number) ?? article;
  // Of this very text: the slots and their sum are never told of two.
  const counts = useMemo(() => measureOf(content), [content]);
  const storedAt = useCalmScreen(storedAtOn, session.number) ?? article.updatedAt;
  const focused = useScreen((screen) => screen.editor.slot);
  const outline = useScreen((screen) => screen.outline);
  const goTo = useCallback((key: string) => goToSignpost(room, key), [room]);
  const go = useCallback((slot: SlotName) => void runCommand(room, `go/${slot}`), [room]);
  return (
    <Outline
      article={article}
      content={content}
      layout={layoutOf(article, layouts)}
      counts={counts}
      storedAt={storedAt}
      focused={focused}
      outline={outline}
      onGoTo={goTo}
      onGo={go}
    />
  );
};

/** As the text was last stored. */
const useGaps = (article: Article): readonly Gap[] => {
  const { language } = useWords();
  const layouts = useScreen((screen) => screen.start.layouts);
  const content = useScreen((screen) => screen.content) ?? article;
  return useMemo(() => gapsOf(article, content, layouts, language), [article, content, layouts, language]);
};

const ExportTab = ({ sheet: { article } }: { readonly sheet: ArticleOnSheet }): JSX.Element => {
  const room = useNewsroom();
  const exporting = useScreen((screen) => screen.exporting);
  const called = useScreen((screen) => screen.exportCalls);
  const onCame = useCallback(() => room.store.send({ is: 'export-came' }), [room]);
  const folder = useScreen((screen) => screen.settings.exportFolder);
  const gaps = useGaps(article);
  // It may have been set or taken off since the article was opened.
  const embargo = useScreen(({ holdings }) => (holdings && heldById(holdings, article.id))?.embargo ?? null);
  return (
    <ExportPanel
      gaps={gaps}
      onGoToGap={() => goToFirstGap(room)}
      formats={exporting.formats}
      run={runOf(exporting, article.id)}
      isBusy={useScreen(({ order }) => isUnderWay(order))}
      folder={folder}
      called={called}
      onCame={onCame}
      note={
        <>
          <EmbargoNote embargo={embargo} />
          <StandingArea />
        </>
      }
      onToggle={(format) => void perform(room, () => toggleFormat(room, format))}
      onChooseFolder={() => void perform(room, chooseExportFolder)}
      onExport={() => void perform(room, runExport)}
      onShow={(format) => void perform(room, () => showExported(room, format))}
      onOptions={() => void runCommand(room, 'article/export-options')}
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
      record={<RecordTab article={sheet.article} />}
      checks={<Later>{({ ChecksTab }) => <ChecksTab sheet={sheet} />}</Later>}
      found={useFound()}
      history={<HistoryTab sheet={sheet} />}
      exporting={<ExportTab sheet={sheet} />}
      onClose={onClose}
    />
  );
};
