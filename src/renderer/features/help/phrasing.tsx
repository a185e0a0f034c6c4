/** Words within a line of the guide: bold, code, keys, links and pictures, drawn as elements and never as markup. */
import type { Image, Link, PhrasingContent } from 'mdast';
import { createContext, type JSX, type ReactNode, useContext } from 'react';
import { wordsIn } from '#shared/help/guide-page';
import { guideTarget } from '#shared/help/guide-target';
import { type HelpPlace, helpHash } from '#shared/help/help-place';
import styles from './guide.module.css';
import { pictureAddress } from './guide-pictures';

/** Where the reader is: links lead on from there. */
export interface Reading {
  readonly place: HelpPlace;
  readonly isDark: boolean;
}

const Context = createContext<Reading | null>(null);
export const ReadingProvider = Context.Provider;

/** Bold words that are keys of the keyboard look like keys. */
const KEYS =
  /^(?:(?:Ctrl|Alt|Shift)\+)*(?:Ctrl|Alt|Shift|F\d{1,2}|Enter|Esc|Tab|Delete|Backspace|Space|[A-Z0-9/=,\-←→↑↓])(?: …)?$/u;

const Strong = ({ nodes }: { readonly nodes: readonly PhrasingContent[] }): JSX.Element => {
  const words = nodes.map(wordsIn).join('');
  return KEYS.test(words) ? (
    <kbd>{words}</kbd>
  ) : (
    <strong>
      <Phrasing nodes={nodes} />
    </strong>
  );
};

const Leading = ({ link }: { readonly link: Link }): ReactNode => {
  const reading = useContext(Context);
  const target = guideTarget(link.url, reading?.place.page ?? '');
  const words = <Phrasing nodes={link.children} />;
  if (target.is === 'outside')
    return (
      <a href={target.address} target="_blank" rel="noreferrer">
        {words}
      </a>
    );
  if (target.is === 'nowhere' || reading === null) return words;
  return <a href={helpHash({ ...reading.place, page: target.page, heading: target.heading })}>{words}</a>;
};

const Picture = ({ image }: { readonly image: Image }): ReactNode => {
  const address = pictureAddress(image.url, useContext(Context)?.isDark ?? false);
  const alt = image.alt ?? '';
  return address === null ? alt : <img className={styles.picture} src={address} alt={alt} loading="lazy" />;
};

const One = ({ node }: { readonly node: PhrasingContent }): ReactNode => {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'strong':
      return <Strong nodes={node.children} />;
    case 'emphasis':
      return (
        <em>
          <Phrasing nodes={node.children} />
        </em>
      );
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'link':
      return <Leading link={node} />;
    case 'image':
      return <Picture image={node} />;
    case 'break':
      return <br />;
    default:
      return wordsIn(node);
  }
};

export const Phrasing = ({ nodes }: { readonly nodes: readonly PhrasingContent[] }): ReactNode =>
  // A page never changes while it is read: a node's place is its name.
  // biome-ignore lint/suspicious/noArrayIndexKey: see above
  nodes.map((node, index) => <One key={index} node={node} />);
