/** What rules ask the house for: tones, dash, quotes, and how long a headline and a lead may be. */
import type { JSX } from 'react';
import { houseOf } from '#shared/check/house';
import type { HouseStyle } from '#shared/check/house-style';
import type { MessageKey } from '#shared/i18n/translate';
import { useWords } from '../../i18n/words';
import { ChoiceField } from './field';
import { LengthFields } from './length-fields';
import styles from './rules.module.css';
import type { StyleProps } from './rules-page';

const AS_LAYOUT = 'layout';

type Choice = 'tones' | 'dash' | 'quotes';

const CHOICES: Readonly<Record<Choice, readonly (readonly [value: string, words: MessageKey])[]>> = {
  tones: [
    ['old', 'newsroom.tones.old'],
    ['new', 'newsroom.tones.new'],
    ['any', 'newsroom.tones.any'],
  ],
  dash: [
    ['en', 'newsroom.dash.en'],
    ['hyphen', 'newsroom.dash.hyphen'],
    ['any', 'newsroom.dash.any'],
  ],
  quotes: [
    ['curly', 'newsroom.quotes.curly'],
    ['straight', 'newsroom.quotes.straight'],
    ['any', 'newsroom.quotes.any'],
  ],
};

/** Without a choice the layout's own counts. */
const choose = (own: HouseStyle, choice: Choice, value: string): HouseStyle => {
  const { [choice]: _, ...others } = own;
  return CHOICES[choice].some(([known]) => known === value) ? { ...others, [choice]: value } : others;
};

const StyleChoice = (props: StyleProps & { readonly choice: Choice }): JSX.Element => {
  const { t } = useWords();
  const { choice, layout, own, isReadOnly, onStyle } = props;
  const choices = CHOICES[choice].map(([value, words]) => ({ value, label: t(words) }));
  const normal = houseOf(layout, { glossary: [], styles: {} }, '').style[choice];
  const asLayout = choices.find(({ value }) => value === normal)?.label ?? normal;
  return (
    <ChoiceField
      label={t(`newsroom.${choice}`)}
      value={own[choice] ?? AS_LAYOUT}
      readOnly={isReadOnly}
      choices={[{ value: AS_LAYOUT, label: t('newsroom.rules.as-layout', { choice: asLayout }) }, ...choices]}
      onChoose={(value) => onStyle(choose(own, choice, value))}
    />
  );
};

export const StyleChoices = (props: StyleProps): JSX.Element => (
  <div className={styles.choices}>
    <StyleChoice {...props} choice="tones" />
    <StyleChoice {...props} choice="dash" />
    <StyleChoice {...props} choice="quotes" />
    <LengthFields {...props} slot="headline" />
    <LengthFields {...props} slot="lead" />
  </div>
);
