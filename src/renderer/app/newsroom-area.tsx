/** What the newsroom keeps, and the choice of a template, joined to the newsroom. */
import type { JSX } from 'react';
import { NewsroomDialog } from '../features/newsroom/newsroom-dialog';
import type { NewsroomTab } from '../features/newsroom/newsroom-tab';
import type { Said } from '../features/newsroom/said';
import { TemplateChooser } from '../features/newsroom/template-chooser';
import { perform, runCommand } from './command-table';
import { newArticle } from './deeds/articles';
import { changeFromDialog, exportGlossary, importGlossary, newEntryId, openNewsroom } from './deeds/newsroom';
import type { Newsroom } from './newsroom';
import { useReadOnly } from './read-only';
import { useNewsroom, useScreen } from './use-newsroom';

/** What goes wrong unexpectedly is said like any other problem. */
const told = async (room: Newsroom, deed: Promise<Said | null>): Promise<Said | null> => {
  let said: Said | null = null;
  await perform(room, async () => {
    said = await deed;
  });
  return said;
};

const begin = (room: Newsroom, template: string): void => {
  room.store.send({ is: 'dialog', dialog: null });
  void perform(room, () => newArticle(room, template));
};

export interface NewsroomAreaProps {
  readonly tab: NewsroomTab;
  readonly chosen: string | null;
  readonly onClose: () => void;
}

export const NewsroomArea = (props: NewsroomAreaProps): JSX.Element => {
  const room = useNewsroom();
  const newsroom = useScreen((screen) => screen.newsroom);
  const layouts = useScreen((screen) => screen.start.layouts);
  const hasArticle = useScreen((screen) => screen.sheet.is === 'article');
  return (
    <NewsroomDialog
      {...props}
      newsroom={newsroom}
      layouts={layouts}
      readOnly={useReadOnly()}
      acts={{
        change: (change) => told(room, changeFromDialog(room, change)),
        importNames: () => told(room, importGlossary(room)),
        exportNames: () => told(room, exportGlossary(room)),
        keepAsTemplate: hasArticle ? () => void runCommand(room, 'article/keep-as-template') : null,
        beginWith: (template) => begin(room, template),
        newId: newEntryId,
      }}
    />
  );
};

export const TemplatesArea = ({ onClose }: Pick<NewsroomAreaProps, 'onClose'>): JSX.Element => {
  const room = useNewsroom();
  const templates = useScreen((screen) => screen.newsroom?.templates);
  return (
    <TemplateChooser
      templates={templates ?? []}
      onBegin={(template) => begin(room, template)}
      onManage={() => void perform(room, () => openNewsroom(room, 'templates'))}
      onClose={onClose}
    />
  );
};
