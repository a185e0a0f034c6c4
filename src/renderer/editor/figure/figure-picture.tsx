/** A figure's picture with its buttons; where only the caption is known, the place to put the picture. */
import { ArrowDown, ArrowUp, ImagePlus, ImageUp, Trash2 } from 'lucide-react';
import { type DragEvent, type JSX, useState } from 'react';
import type { AssetName } from '#shared/article/identity';
import type { Translate } from '#shared/i18n/translate';
import { useContextMenu } from '../../ui/context-menu';
import type { PhotoData } from '../nodes/parsed-state';
import { filesOf, isPicture } from '../photo/files-of';
import styles from './figure.module.css';
import { PhotoItems } from './photo-items';

export interface FigureActs {
  readonly replace: (file: Blob) => void;
  readonly pick: () => void;
  readonly move: (up: boolean) => void;
  readonly remove: () => void;
}

export interface FigurePictureProps {
  readonly photo: PhotoData;
  /** Whether a photo stands before and after this one. */
  readonly neighbours: { readonly above: boolean; readonly below: boolean };
  readonly photoUrl: (asset: AssetName) => string;
  /** Null where nothing may be written. */
  readonly acts: FigureActs | null;
  readonly t: Translate;
}

const Picture = ({
  photo,
  src,
  t,
}: {
  readonly photo: PhotoData;
  readonly src: string;
  readonly t: Translate;
}): JSX.Element => {
  const [missing, setMissing] = useState<string | null>(null);
  if (missing === src) {
    return (
      <div role="img" aria-label={t('editor.photo.missing')} className={styles.missing}>
        {t('editor.photo.missing')}
      </div>
    );
  }
  return (
    <img
      className={styles.image}
      src={src}
      alt={photo.alt === '' ? t('editor.photo.unnamed') : photo.alt}
      width={photo.size?.width}
      height={photo.size?.height}
      draggable={false}
      decoding="async"
      onError={() => setMissing(src)}
    />
  );
};

interface ButtonsProps extends Pick<FigurePictureProps, 'neighbours' | 't'> {
  readonly acts: FigureActs;
}

const Buttons = ({ neighbours, acts, t }: ButtonsProps): JSX.Element => (
  <div className={styles.buttons}>
    {neighbours.above && (
      <button
        type="button"
        aria-label={t('editor.photo.up')}
        title={t('editor.photo.up')}
        onClick={() => acts.move(true)}
      >
        <ArrowUp size={16} aria-hidden />
      </button>
    )}
    {neighbours.below && (
      <button
        type="button"
        aria-label={t('editor.photo.down')}
        title={t('editor.photo.down')}
        onClick={() => acts.move(false)}
      >
        <ArrowDown size={16} aria-hidden />
      </button>
    )}
    <button type="button" aria-label={t('editor.photo.replace')} title={t('editor.photo.replace')} onClick={acts.pick}>
      <ImageUp size={16} aria-hidden />
    </button>
    <button type="button" aria-label={t('editor.photo.remove')} title={t('editor.photo.remove')} onClick={acts.remove}>
      <Trash2 size={16} aria-hidden />
    </button>
  </div>
);

/** Files dropped on a figure are for this figure, not new ones. */
const useDrop = (take: (file: File) => void) => {
  const [over, setOver] = useState(false);
  return {
    over,
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      setOver(false);
      const picture = filesOf(event.dataTransfer).find(isPicture);
      if (!picture) return;
      event.preventDefault();
      event.stopPropagation();
      take(picture);
    },
  };
};

const FixedPicture = ({ photo, photoUrl, t }: FigurePictureProps): JSX.Element => (
  <div className={styles.picture}>
    {photo.asset === null ? (
      <p className={styles.missing}>{t('editor.photo.missing')}</p>
    ) : (
      <Picture photo={photo} src={photoUrl(photo.asset)} t={t} />
    )}
  </div>
);

export const FigurePicture = (props: FigurePictureProps): JSX.Element =>
  props.acts === null ? <FixedPicture {...props} /> : <ChangeablePicture {...props} acts={props.acts} />;

const ChangeablePicture = (props: FigurePictureProps & { readonly acts: FigureActs }): JSX.Element => {
  const { photo, neighbours, photoUrl, acts, t } = props;
  const { over, ...drop } = useDrop(acts.replace);
  const menu = useContextMenu(t('editor.photo.menu'), () => <PhotoItems neighbours={neighbours} acts={acts} t={t} />);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the menu offers what the buttons inside do
    <div className={styles.picture} data-over={over} onContextMenu={menu.open} {...drop}>
      {photo.asset === null ? (
        <button type="button" className={styles.add} onClick={acts.pick}>
          <ImagePlus size={20} aria-hidden />
          {t('editor.photo.add')}
        </button>
      ) : (
        <Picture photo={photo} src={photoUrl(photo.asset)} t={t} />
      )}
      <Buttons neighbours={neighbours} acts={acts} t={t} />
      {menu.menu}
    </div>
  );
};
