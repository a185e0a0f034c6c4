/** The blocks of a page of the guide: headings that can be led to, paragraphs, lists, tables, pictures. */
import type { BlockContent, DefinitionContent, Heading, List, RootContent, Table } from 'mdast';
import type { JSX, ReactNode } from 'react';
import type { GuidePage } from '#shared/help/guide-page';
import styles from './guide.module.css';
import { Phrasing } from './phrasing';

type Node = RootContent | BlockContent | DefinitionContent;

/** The page's name, then its parts: what lies deeper is not used. */
const LEVELS = { 1: 'h1', 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5', 6: 'h6' } as const;

/** An element's id on the page of a heading's own. */
export const headingElement = (heading: string): string => `at-${heading}`;

const Titled = ({ node, page }: { readonly node: Heading; readonly page: GuidePage }): JSX.Element => {
  const Level = LEVELS[node.depth];
  return (
    <Level id={headingElement(page.headingIds.get(node) ?? '')} tabIndex={-1}>
      <Phrasing nodes={node.children} />
    </Level>
  );
};

const Listed = ({ node, page }: { readonly node: List; readonly page: GuidePage }): JSX.Element => {
  const items = node.children.map((item, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a page never changes while it is read
    <li key={index}>
      {item.children.map((child, at) =>
        child.type === 'paragraph' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a page never changes while it is read
          <Phrasing key={at} nodes={child.children} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a page never changes while it is read
          <Block key={at} node={child} page={page} />
        ),
      )}
    </li>
  ));
  return node.ordered ? <ol start={node.start ?? 1}>{items}</ol> : <ul>{items}</ul>;
};

const Tabled = ({ node }: { readonly node: Table }): JSX.Element => {
  const [head, ...rows] = node.children;
  return (
    <div className={styles.table}>
      <table>
        <thead>
          <tr>
            {head?.children.map((cell, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a page never changes while it is read
              <th key={index} scope="col">
                <Phrasing nodes={cell.children} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a page never changes while it is read
            <tr key={at}>
              {row.children.map((cell, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a page never changes while it is read
                <td key={index}>
                  <Phrasing nodes={cell.children} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Block = ({ node, page }: { readonly node: Node; readonly page: GuidePage }): ReactNode => {
  switch (node.type) {
    case 'heading':
      return <Titled node={node} page={page} />;
    case 'paragraph':
      return (
        <p>
          <Phrasing nodes={node.children} />
        </p>
      );
    case 'list':
      return <Listed node={node} page={page} />;
    case 'table':
      return <Tabled node={node} />;
    case 'blockquote':
      return (
        <blockquote>
          <Blocks nodes={node.children} page={page} />
        </blockquote>
      );
    case 'code':
      return (
        <pre>
          <code>{node.value}</code>
        </pre>
      );
    case 'thematicBreak':
      return <hr />;
    default:
      return null;
  }
};

export const Blocks = ({ nodes, page }: { readonly nodes: readonly Node[]; readonly page: GuidePage }): ReactNode =>
  // biome-ignore lint/suspicious/noArrayIndexKey: a page never changes while it is read
  nodes.map((node, index) => <Block key={index} node={node} page={page} />);
