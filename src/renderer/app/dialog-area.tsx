/** The dialog that is open, if one is. */
import { type JSX, useEffect } from 'react';
import { isShown } from '../features/importing/importing';
import { UnsavedQuestion } from '../features/sheet/unsaved-question';
import { perform } from './command-table';
import { openExport } from './deeds/exporting-order';
import { answerQuestion, keepAsNew, saveCopyElsewhere } from './deeds/leaving';
import { Later } from './later';
import { PaletteArea } from './palette-area';
import { isHopeless, isKept, troubleOf } from './session/keeping';
import { SnippetsArea } from './snippets-area';
import { useNewsroom, useScreen } from './use-newsroom';

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
  const isImporting = useScreen(({ importing }) => isShown(importing));
  const close = (): void => store.send({ is: 'dialog', dialog: null });
  const closeNewsroom = (): void => {
    const ids = dialog?.is === 'newsroom' ? dialog.exporting : undefined;
    if (ids === undefined) close();
    else openExport(room, ids);
  };
  switch (dialog?.is) {
    case 'shortcuts':
      return <Later>{({ ShortcutsDialog }) => <ShortcutsDialog onClose={close} />}</Later>;
    case 'about':
      return <Later>{({ AboutArea }) => <AboutArea onClose={close} />}</Later>;
    case 'settings':
      return <Later>{({ SettingsArea }) => <SettingsArea onClose={close} />}</Later>;
    case 'updates':
      return <Later>{({ UpdatingArea }) => <UpdatingArea onClose={close} />}</Later>;
    case 'library':
      return <Later>{({ LibraryArea }) => <LibraryArea onClose={close} />}</Later>;
    case 'newsroom':
      return (
        <Later>
          {({ NewsroomArea }) => <NewsroomArea tab={dialog.tab} chosen={dialog.chosen} onClose={closeNewsroom} />}
        </Later>
      );
    case 'templates':
      return <Later>{({ TemplatesArea }) => <TemplatesArea onClose={close} />}</Later>;
    case 'snippets':
      return <SnippetsArea onClose={close} />;
    case 'palette':
      return <PaletteArea />;
    case 'replace-all':
      return <Later>{({ ReplaceArea }) => <ReplaceArea changes={dialog.changes} />}</Later>;
    case 'export':
      return <Later>{({ ExportArea }) => <ExportArea ids={dialog.ids} />}</Later>;
    case 'page-report':
      return <Later>{({ PageReportDialog }) => <PageReportDialog report={dialog.report} onClose={close} />}</Later>;
    case 'why':
      return <Later>{({ WhyArea }) => <WhyArea ids={dialog.ids} to={dialog.to} onClose={close} />}</Later>;
    case 'unsaved':
      return <Question />;
    case undefined:
      return isImporting ? <Later>{({ ImportArea }) => <ImportArea />}</Later> : null;
  }
};
