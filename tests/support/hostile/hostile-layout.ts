/** House layouts with hostile text in every place that takes text, as files that anybody may lay who may write in a shared library. */
import * as v from 'valibot';
import { type HouseLayout, houseLayoutSchema } from '#shared/layout/house-layout';
import { PORTAL } from '#shared/layout/portal';

/** @param id of the layout */
export const hostileLayout = (id: string, text: string): HouseLayout => {
  const words = { vi: text, en: text };
  return v.parse(houseLayoutSchema, {
    ...PORTAL,
    id,
    name: words,
    slots: PORTAL.slots.map((rule) => ({ ...rule, label: words, placeholder: words })),
    dateline: { ...PORTAL.dateline, pattern: `${text} {dd}/{MM}/{yyyy}`, placeSeparator: ` ${text} ` },
    endMark: text.slice(0, 40),
    // With a word of its own before it, so that what is read back can tell it from a text that says the same.
    credit: { vi: `Ảnh: ${text}`, en: `Photo: ${text}` },
  });
};
