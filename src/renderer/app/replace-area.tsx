/** The list before replacing all, joined to the newsroom. */
import type { JSX } from 'react';
import { ruleOf } from '#shared/layout/house-layout';
import { layoutOf } from '#shared/layout/layout-of';
import type { Change } from '../features/find/changes';
import { kindWords } from '../features/find/find-words';
import { ReplacePreview } from '../features/find/replace-preview';
import { useWords } from '../i18n/words';
import { perform } from './command-table';
import { replaceAll } from './deeds/replacing';
import { useNewsroom, useScreen } from './use-newsroom';

export const ReplaceArea = ({ changes }: { readonly changes: readonly Change[] }): JSX.Element => {
  const room = useNewsroom();
  const { t, language } = useWords();
  const sheet = useScreen((screen) => screen.sheet);
  const layouts = useScreen((screen) => screen.start.layouts);
  const layout = sheet.is === 'article' ? layoutOf(sheet.article, layouts) : null;
  const slotName = ({ occurrence: { passage } }: Change): string =>
    kindWords(passage, t) ?? (layout === null ? '' : (ruleOf(layout, passage.slot)?.label[language] ?? ''));
  return (
    <ReplacePreview
      changes={changes}
      slotName={slotName}
      onReplace={(chosen) => void perform(room, () => replaceAll(room, chosen))}
      onClose={() => room.store.send({ is: 'dialog', dialog: null })}
    />
  );
};
