/** The steps of an article in words: as a button that asks on, and as what is then done. */
import type { Step } from '#shared/desk/steps';
import type { Translate } from '#shared/i18n/translate';

/** With the dots that say that something is asked first. */
export const stepWords = (step: Step, t: Translate): string => t(`workflow.step.${step}`);

export const stepDeed = (step: Step, t: Translate): string => stepWords(step, t).replace(/…$/u, '');
