// A caption that ends in its photographer's name gives the name to the credit.
import { describe, expect, test } from 'vitest';
import { textOf } from '#shared/article/inline';
import { blocksOf } from '#shared/importing/markup/blocks-of';
import { withCredits } from '#shared/importing/markup/credits';
import { pageOf } from './page-of';

const photoOf = (caption: string): readonly [string, string] => {
  const page = pageOf(`<figure><img width=300 src="a.jpg"><figcaption>${caption}</figcaption></figure>`);
  const [read] = withCredits(blocksOf(page).blocks);
  const photo = read?.block.type === 'photos' ? read.block.photos[0] : undefined;
  return [textOf(photo?.caption ?? []), photo?.credit ?? ''];
};

describe('a caption with its credit', () => {
  test.each([
    ['Hàng mắm non cao ngang gối. Ảnh: <em>Lê Hạnh</em>', 'Hàng mắm non cao ngang gối.', 'Lê Hạnh'],
    ['Chợ nổi lúc sáu giờ (Ảnh: Minh Thư)', 'Chợ nổi lúc sáu giờ', 'Minh Thư'],
    ['Hàng mắm non cao ngang gối.', 'Hàng mắm non cao ngang gối.', ''],
    ['Ông Ba kể: ảnh này chụp năm ngoái', 'Ông Ba kể: ảnh này chụp năm ngoái', ''],
  ])('%s', (html, caption, credit) => {
    expect(photoOf(html)).toEqual([caption, credit]);
  });
});
