/** A block that is more than running text, as it will stand in the body: list, table, quote, photos, box, rule. */
import { ImageIcon } from 'lucide-react';
import { type JSX, use, useState } from 'react';
import type { Block, List, Photo, Table } from '#shared/article/article';
import type { PictureKey } from '#shared/importing/document';
import { useWords } from '../../i18n/words';
import { classNames } from '../../ui/class-names';
import styles from './part-block.module.css';
import { PartWords } from './part-words';
import { PictureAddresses } from './proposal-pictures';

const ListBlock = ({ ordered, start, items }: List): JSX.Element => {
  const Tag = ordered ? 'ol' : 'ul';
  return (
    <Tag className={classNames(styles.list, ordered && styles.ordered)} {...(start === undefined ? {} : { start })}>
      {items.map((item, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items may repeat, and their order never changes
        <li key={i}>
          <PartWords words={item.text} />
          {item.sublist === null ? null : <ListBlock {...item.sublist} />}
        </li>
      ))}
    </Tag>
  );
};

const TableBlock = ({ header, rows }: Table): JSX.Element => (
  <div className={styles.tableFrame}>
    <table className={styles.table}>
      <tbody>
        {rows.map((cells, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows may repeat, and their order never changes
          <tr key={row}>
            {cells.map((cell, column) => {
              const Cell = header && row === 0 ? 'th' : 'td';
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells may repeat, and their order never changes
                <Cell key={column}>
                  <PartWords words={cell} />
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

interface FrameProps {
  readonly photo: Photo;
  readonly picture: PictureKey | null;
  readonly number: number;
  readonly total: number;
}

const nameOf = (key: PictureKey): string => key.slice(key.lastIndexOf('/') + 1);

const Frame = ({ photo, picture, number, total }: FrameProps): JSX.Element => {
  const { t } = useWords();
  const addresses = use(PictureAddresses);
  const [isBroken, setBroken] = useState(false);
  const address = picture === null ? undefined : addresses.get(picture);
  return (
    <figure className={styles.figure}>
      {address === undefined || isBroken ? (
        <div className={styles.frame} title={picture === null ? undefined : nameOf(picture)}>
          <ImageIcon size={18} strokeWidth={1.5} aria-hidden />
          {t(picture === null ? 'importing.photo-missing' : 'importing.photo', { number, total })}
        </div>
      ) : (
        <img
          className={styles.picture}
          src={address}
          alt={photo.alt === '' ? t('importing.photo', { number, total }) : photo.alt}
          decoding="async"
          draggable={false}
          onError={() => setBroken(true)}
        />
      )}
      {photo.caption.length === 0 && photo.credit === '' ? null : (
        <figcaption className={styles.caption}>
          <PartWords words={photo.caption} /> {photo.credit}
        </figcaption>
      )}
    </figure>
  );
};

export interface PartBlockProps {
  readonly block: Block;
  readonly pictures: readonly (PictureKey | null)[];
  /** Of the first picture, from 1. */
  readonly first: number;
  /** Of all pictures of the source. */
  readonly total: number;
}

export const PartBlock = ({ block, pictures, first, total }: PartBlockProps): JSX.Element => {
  switch (block.type) {
    case 'paragraph':
    case 'subhead':
      return (
        <p>
          <PartWords words={block.text} />
        </p>
      );
    case 'quote':
      return (
        <blockquote className={styles.quote}>
          <PartWords words={block.text} />
          {block.attribution === '' ? null : <cite className={styles.attribution}>— {block.attribution}</cite>}
        </blockquote>
      );
    case 'list':
      return <ListBlock {...block} />;
    case 'table':
      return <TableBlock {...block} />;
    case 'photos':
      return (
        <div className={styles.photos}>
          {block.photos.map((photo, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: photos have no names here, and their order never changes
            <Frame key={i} photo={photo} picture={pictures[i] ?? null} number={first + i} total={total} />
          ))}
        </div>
      );
    case 'box':
      return (
        <div className={styles.box}>
          {block.blocks.map((inner, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: blocks may repeat, and their order never changes
            <PartBlock key={i} block={inner} pictures={[]} first={first} total={total} />
          ))}
        </div>
      );
    case 'rule':
      return <hr className={styles.rule} />;
  }
};
