/** The bar over everything: the name, the columns, and what concerns the whole window. */
import { PanelLeft, PanelRight } from 'lucide-react';
import type { JSX, ReactNode } from 'react';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import styles from './top-bar.module.css';

export interface TopBarProps {
  readonly deskOpen: boolean;
  readonly sideOpen: boolean;
  /** Whether an article is open, so that there is something to export. */
  readonly hasArticle: boolean;
  /** Why nothing may be brought in, in words; null where it may. */
  readonly readOnly: string | null;
  readonly onDesk: () => void;
  readonly onSide: () => void;
  readonly onImport: () => void;
  readonly onExport: () => void;
  /** The views of the desk. */
  readonly views: ReactNode;
  /** In the middle. */
  readonly palette: ReactNode;
  readonly menu: ReactNode;
}

export const TopBar = (props: TopBarProps): JSX.Element => {
  const { t } = useWords();
  return (
    <>
      <IconButton
        icon={PanelLeft}
        name={t('app.top.desk')}
        shortcut="F9"
        pressed={props.deskOpen}
        onClick={props.onDesk}
      />
      <p className={styles.brand}>
        <b>D</b>ateline
      </p>
      {props.views}
      <span className={styles.space} />
      {props.palette}
      <span className={styles.space} />
      <Button onClick={props.onImport} disabled={props.readOnly !== null} title={props.readOnly ?? undefined}>
        {t('app.import')}
      </Button>
      {props.hasArticle ? (
        <Button look="primary" onClick={props.onExport}>
          {t('app.export')}
        </Button>
      ) : null}
      {props.menu}
      {props.hasArticle ? (
        <IconButton
          icon={PanelRight}
          name={t('app.top.side')}
          shortcut="F10"
          pressed={props.sideOpen}
          onClick={props.onSide}
        />
      ) : null}
    </>
  );
};
