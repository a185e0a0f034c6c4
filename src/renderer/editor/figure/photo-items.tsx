/** What the context menu of a photo offers: the same as its buttons. */
import { ArrowDown, ArrowUp, ImageUp, Trash2 } from 'lucide-react';
import type { JSX } from 'react';
import { MenuItem, MenuRule } from '../../ui/menu';
import type { FigureActs, FigurePictureProps } from './figure-picture';

export interface PhotoItemsProps extends Pick<FigurePictureProps, 'neighbours' | 't'> {
  readonly acts: FigureActs;
}

export const PhotoItems = ({ neighbours, acts, t }: PhotoItemsProps): JSX.Element => (
  <>
    <MenuItem icon={<ImageUp size={14} aria-hidden />} onChoose={acts.pick}>
      {t('editor.photo.replace')}
    </MenuItem>
    {neighbours.above ? (
      <MenuItem icon={<ArrowUp size={14} aria-hidden />} onChoose={() => acts.move(true)}>
        {t('editor.photo.up')}
      </MenuItem>
    ) : null}
    {neighbours.below ? (
      <MenuItem icon={<ArrowDown size={14} aria-hidden />} onChoose={() => acts.move(false)}>
        {t('editor.photo.down')}
      </MenuItem>
    ) : null}
    <MenuRule />
    <MenuItem icon={<Trash2 size={14} aria-hidden />} tone="danger" onChoose={acts.remove}>
      {t('editor.photo.remove')}
    </MenuItem>
  </>
);
