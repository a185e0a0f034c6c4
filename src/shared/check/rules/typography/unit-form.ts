/** Units as newspapers write them: `m²` for `m2`, `kg` for `Kg`. */
import type { Passage } from '../../manuscript';
import type { PassageRule } from '../../rule';
import { slipsOf } from '../../text/slips-of';

/** In small letters `m2` is nothing else than an area, with or without a figure before it. */
const MAYBE_POWER = /m[23]/u;
const POWER = /(?<![\p{L}\p{M}_-])(?<unit>km|cm|dm|mm|m)(?<power>[23])(?![\p{L}\p{M}\d_-]|[.,]\d)/gu;

/** After a figure alone: `Km 1954` names a milestone, `HA` may be a name. */
const MAYBE_CAPITALS = /\d\s?(?:K|k[mw]|H|C|M)/u;
const CAPITALS =
  /(?<=\d)[^\S\n]?(?<unit>K[gG]|K[mM](?:\/[hH]|[23²³])?|km\/H|Ha|HA|C[mM]|M[²³]|K[wW][hH]|kwh)(?![\p{L}\p{M}\d²³/_-])/gu;

const RAISED: Readonly<Record<string, string>> = { '2': '²', '3': '³' };

const rightForm = (unit: string): string => {
  const low = unit.toLowerCase().replace(/[23]$/u, (power) => RAISED[power] ?? power);
  return low === 'kwh' ? 'kWh' : low;
};

const capitalsIn = (passage: Passage) =>
  slipsOf(passage, CAPITALS, ({ index, 0: found, groups: { unit = '' } = {} }) => ({
    start: index + found.length - unit.length,
    fix: rightForm(unit),
  }));

export const unitForm: PassageRule = {
  id: 'unit-form',
  group: 'typography',
  normal: 'warn',
  reads: 'passage',
  find: (passage) => [
    ...(MAYBE_POWER.test(passage.text) ? slipsOf(passage, POWER, ({ 0: found }) => ({ fix: rightForm(found) })) : []),
    ...(MAYBE_CAPITALS.test(passage.text) ? capitalsIn(passage) : []),
  ],
  examples: [
    { wrong: 'Hiến 300 m2 đất làm đường.', right: 'Hiến 300 m² đất làm đường.' },
    { wrong: 'Mỗi hộ nhận 10 Kg gạo.', right: 'Mỗi hộ nhận 10 kg gạo.' },
  ],
};
