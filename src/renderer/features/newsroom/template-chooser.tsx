/** Which template the new article begins with. */
import { type JSX, useMemo, useState } from 'react';
import type { Template } from '#shared/newsroom/newsroom';
import { firstWords } from '#shared/newsroom/snippet-text';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import styles from './newsroom.module.css';
import { PickList } from './pick-list';

export interface TemplateChooserProps {
  readonly templates: readonly Template[];
  readonly onBegin: (template: string) => void;
  readonly onManage: () => void;
  readonly onClose: () => void;
}

export const TemplateChooser = ({ templates, onBegin, onManage, onClose }: TemplateChooserProps): JSX.Element => {
  const { t } = useWords();
  const [chosen, setChosen] = useState(templates[0]?.id ?? null);
  const picks = useMemo(
    () => templates.map(({ id, name, content }) => ({ key: id, title: name, detail: firstWords(content) })),
    [templates],
  );
  return (
    <Dialog
      title={t('newsroom.choose.title')}
      closeName={t('app.close')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onManage}>{t('newsroom.choose.manage')}</Button>
          <Button
            look="primary"
            disabled={chosen === null}
            onClick={() => {
              if (chosen !== null) onBegin(chosen);
            }}
          >
            {t('newsroom.choose.begin')}
          </Button>
        </>
      }
    >
      <div className={styles.chooser}>
        <PickList
          label={t('newsroom.tab.templates')}
          picks={picks}
          chosen={chosen}
          onChoose={setChosen}
          onTake={onBegin}
          takesFocus
          empty={t('newsroom.templates.empty')}
        />
      </div>
    </Dialog>
  );
};
