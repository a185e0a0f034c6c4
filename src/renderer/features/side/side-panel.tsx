/** The side panel: one tab a thing that is there, nothing else. */
import { X } from 'lucide-react';
import type { JSX, ReactNode } from 'react';
import { useWords } from '../../i18n/words';
import { IconButton } from '../../ui/icon-button';
import { Tabs } from '../../ui/tabs';

export type Panel = 'outline' | 'record' | 'checks' | 'history' | 'export';

export interface SidePanelProps {
  readonly panel: Panel;
  readonly onChoose: (panel: Panel) => void;
  readonly outline: ReactNode;
  readonly record: ReactNode;
  readonly checks: ReactNode;
  /** How much was found. */
  readonly found: number;
  readonly history: ReactNode;
  readonly exporting: ReactNode;
  /** Given where the panel lies over the sheet and must be put away to see it. */
  readonly onClose?: (() => void) | undefined;
}

export const SidePanel = (props: SidePanelProps): JSX.Element => {
  const { t } = useWords();
  const { panel, onChoose, outline, record, checks, found, history, exporting, onClose } = props;
  return (
    <Tabs
      label={t('app.side.label')}
      chosen={panel}
      onChoose={onChoose}
      tabs={[
        { name: 'outline', label: t('app.side.outline'), content: outline },
        { name: 'record', label: t('workflow.record'), content: record },
        { name: 'checks', label: t('checks.tab', { count: found }), content: checks },
        { name: 'history', label: t('history.tab'), content: history },
        { name: 'export', label: t('app.side.export'), content: exporting },
      ]}
      end={onClose ? <IconButton icon={X} name={t('app.side.close')} shortcut="F10" onClick={onClose} /> : null}
    />
  );
};
