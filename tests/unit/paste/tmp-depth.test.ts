import { test } from 'vitest';
import { blocksOf } from '#shared/importing/markup/blocks-of';
import { keepTree } from '#shared/importing/markup/kept-tree';
const nested = (depth: number, tag: string) => {
  let inner: any = { tag, attributes: new Map(), children: ['đáy'] };
  for (let i = 0; i < depth; i += 1) inner = { tag, attributes: new Map(), children: [inner, 'x'] };
  return { tag: 'body', attributes: new Map(), children: [inner] } as any;
};
test('x', () => {
  for (const tag of ['ul', 'div']) for (const d of [25_000, 50_000, 100_000, 200_000]) {
    const page = nested(d, tag);
    let t = process.cpuUsage();
    keepTree(page, { rules: new Map(), lists: new Map() });
    const keep = process.cpuUsage(t).user / 1000; t = process.cpuUsage();
    blocksOf(page);
    console.log(tag, d, 'keep', keep, 'all', process.cpuUsage(t).user / 1000);
  }
});
