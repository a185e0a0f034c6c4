/** Rules about signs, spaces and letters. */
import type { Rule } from '../../rule';
import { bracketSpace } from './bracket-space';
import { currency } from './currency';
import { dStroke } from './d-stroke';
import { dash } from './dash';
import { dashSpace } from './dash-space';
import { decomposed } from './decomposed';
import { doubleSpace } from './double-space';
import { doubledSign } from './doubled-sign';
import { edgeSpace } from './edge-space';
import { ellipsis } from './ellipsis';
import { finalStop } from './final-stop';
import { invisible } from './invisible';
import { mixedScripts } from './mixed-scripts';
import { numberForm } from './number-form';
import { paragraphCapital } from './paragraph-capital';
import { percentSpace } from './percent-space';
import { quoteSpace } from './quote-space';
import { quotes } from './quotes';
import { sentenceCapital } from './sentence-capital';
import { spaceAfterSign } from './space-after-sign';
import { spaceBeforeSign } from './space-before-sign';
import { tonePlacement } from './tone-placement';
import { unbalanced } from './unbalanced';
import { unbreakableSpace } from './unbreakable-space';
import { unitForm } from './unit-form';
import { unitSpace } from './unit-space';

export const TYPOGRAPHY_RULES: readonly Rule[] = [
  decomposed,
  dStroke,
  mixedScripts,
  invisible,
  tonePlacement,
  spaceBeforeSign,
  spaceAfterSign,
  doubleSpace,
  edgeSpace,
  bracketSpace,
  quoteSpace,
  dashSpace,
  dash,
  quotes,
  unbalanced,
  ellipsis,
  doubledSign,
  numberForm,
  currency,
  unitForm,
  unitSpace,
  percentSpace,
  unbreakableSpace,
  sentenceCapital,
  paragraphCapital,
  finalStop,
];
