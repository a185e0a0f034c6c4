/** The Vietnamese guide's pages as they lie in the tree: a chunk of its own, loaded when it is first read. */

export const PAGES = import.meta.glob<string>('../../../../docs/guide/vi/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
