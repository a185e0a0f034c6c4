/** A figure glued to its unit: `5km`, `20tấn`. */
import type { PassageRule } from '../../rule';
import { slipsOf } from '../../text/slips-of';
import { GLUED_UNIT } from '../../text/units';

/** Cheap to try, and not met in most texts. */
const MAYBE = /\d[a-zđ]/iu;

export const unitSpace: PassageRule = {
  id: 'unit-space',
  group: 'typography',
  normal: 'warn',
  reads: 'passage',
  find: (passage) =>
    MAYBE.test(passage.text)
      ? slipsOf(passage, GLUED_UNIT, ({ groups: { number = '', unit = '' } = {} }) => ({ fix: `${number} ${unit}` }))
      : [],
  examples: [
    { wrong: 'Tuyến kênh dài 5km.', right: 'Tuyến kênh dài 5 km.' },
    { wrong: 'Hợp tác xã bán 1.200tấn nếp.', right: 'Hợp tác xã bán 1.200 tấn nếp.' },
  ],
};
