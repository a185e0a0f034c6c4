/** From how many characters to how many a headline or a lead may be long; an empty field leaves it to the layout. */
import { type JSX, useId, useState } from 'react';
import { houseOf } from '#shared/check/house';
import type { HouseStyle } from '#shared/check/house-style';
import { useWords } from '../../i18n/words';
import fields from './fields.module.css';
import styles from './rules.module.css';
import type { StyleProps } from './rules-page';

type Slot = 'headline' | 'lead';
type End = 'min' | 'max';

const MOST = 10_000;

/** @returns null where nothing is typed, or no number that a text could be long */
const readLength = (typed: string): number | null => {
  const number = Number(typed.trim());
  return typed.trim() !== '' && Number.isInteger(number) && number >= 1 && number <= MOST ? number : null;
};

const withLength = (own: HouseStyle, slot: Slot, end: End, length: number | null): HouseStyle => {
  const { [slot]: limits = {}, ...others } = own;
  const { [end]: _, ...rest } = limits;
  const next = length === null ? rest : { ...rest, [end]: length };
  return Object.keys(next).length === 0 ? others : { ...others, [slot]: next };
};

interface LengthProps extends StyleProps {
  readonly slot: Slot;
  readonly end: End;
}

const Length = ({ slot, end, layout, own, isReadOnly, onStyle }: LengthProps): JSX.Element => {
  const { t } = useWords();
  const kept = own[slot]?.[end];
  const [typed, setTyped] = useState(kept === undefined ? '' : String(kept));
  const normal = houseOf(layout, { glossary: [], styles: {} }, '').style[slot][end];
  const keep = (): void => {
    const length = readLength(typed);
    setTyped(length === null ? '' : String(length));
    if (length !== (kept ?? null)) onStyle(withLength(own, slot, end, length));
  };
  return (
    <input
      className={fields.input}
      inputMode="numeric"
      aria-label={t(`newsroom.${slot}.${end}`)}
      placeholder={normal === undefined ? '' : String(normal)}
      value={typed}
      readOnly={isReadOnly}
      onChange={(event) => setTyped(event.target.value.replace(/\D/gu, ''))}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
      }}
    />
  );
};

export const LengthFields = (props: StyleProps & { readonly slot: Slot }): JSX.Element => {
  const { t } = useWords();
  const id = useId();
  return (
    <fieldset className={fields.field} aria-labelledby={id}>
      <span id={id} className={fields.label}>
        {t(`newsroom.${props.slot}`)}
      </span>
      <div className={styles.lengths}>
        <Length {...props} key={`${props.layout.id} min`} end="min" />
        <span aria-hidden>–</span>
        <Length {...props} key={`${props.layout.id} max`} end="max" />
      </div>
    </fieldset>
  );
};
