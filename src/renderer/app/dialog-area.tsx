/** The dialog that is open, if one is. */
import { type JSX, useEffect } from 'react';
import { PageReportDialog } from '../features/importing/page-report';
import { ShortcutsDialog } from '../features/settings/shortcuts-dialog';
import { UnsavedQuestion } from '../features/sheet/unsaved-question';
import { AboutArea } from './about-area';
import { perform } from './command-table';
import { openExport } from './deeds/exporting-order';
import { answerQuestion, keepAsNew, saveCopyElsewhere } from './deeds/leaving';
import { ExportArea } from './export-area';
import { ReplaceArea } from './find-area';
import { ImportArea } from './import-area';
import { LibraryArea } from './library-area';
import { NewsroomArea, TemplatesArea } from './newsroom-area';
import { PaletteArea } from './palette-area';
import { isHopeless, isKept, troubleOf } from './session/keeping';
import { SettingsArea } from './settings-area';
import { SnippetsArea } from './snippets-area';
import { UpdatingArea } from './updating-area';
import { useNewsroom, useScreen } from './use-newsroom';
import { WhyArea } from './why-area';

const Question = (): JSX.Element | null => {
  const room = useNewsroom();
  const kept = useScreen(({ keeping }) => keeping === null || isKept(keeping));
  const reason = useScreen(({ keeping }) => (keeping === null ? null : (troubleOf(keeping)?.reason ?? null)));
  // The disk may have come back while the question stood there.
  useEffect(() => {
    if (kept) answerQuestion(room, true);
  }, [room, kept]);
  if (reason === null) return null;
  const answerIf = (deed: () => Promise<boolean>) => () =>
    void perform(room, async () => {
      if (await deed()) answerQuestion(room, true);
    });
  return (
    <UnsavedQuestion
      reason={reason}
      hopeless={isHopeless(reason)}
      onStay={() => answerQuestion(room, false)}
      onCopy={answerIf(() => saveCopyElsewhere(room))}
      onKeepAsNew={answerIf(() => keepAsNew(room))}
    />
  );
};

export const DialogArea = (): JSX.Element | null => {
  const room = useNewsroom();
  const { store } = room;
  const dialog = useScreen((screen) => screen.dialog);
  const close = (): void => store.send({ is: 'dialog', dialog: null });
  const closeNewsroom = (): void => {
    const ids = dialog?.is === 'newsroom' ? dialog.exporting : undefined;
    if (ids === undefined) close();
    else openExport(room, ids);
  };
  switch (dialog?.is) {
    case 'shortcuts':
      return <ShortcutsDialog onClose={close} />;
    case 'about':
      return <AboutArea onClose={close} />;
    case 'settings':
      return <SettingsArea onClose={close} />;
    case 'updates':
      return <UpdatingArea onClose={close} />;
    case 'library':
      return <LibraryArea onClose={close} />;
    case 'newsroom':
      return <NewsroomArea tab={dialog.tab} chosen={dialog.chosen} onClose={closeNewsroom} />;
    case 'templates':
      return <TemplatesArea onClose={close} />;
    case 'snippets':
      return <SnippetsArea onClose={close} />;
    case 'palette':
      return <PaletteArea />;
    case 'replace-all':
      return <ReplaceArea changes={dialog.changes} />;
    case 'export':
      return <ExportArea ids={dialog.ids} />;
    case 'page-report':
      return <PageReportDialog report={dialog.report} onClose={close} />;
    case 'why':
      return <WhyArea ids={dialog.ids} to={dialog.to} onClose={close} />;
    case 'unsaved':
      return <Question />;
    case undefined:
      return <ImportArea />;
  }
};
