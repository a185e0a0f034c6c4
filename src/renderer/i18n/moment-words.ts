/** What the fields of a day and an hour are called, in the person's language. */
import type { MomentWords } from '../ui/moment-field';
import { useWords } from './words';

export const useMomentWords = (): MomentWords => {
  const { t } = useWords();
  return {
    date: t('workflow.moment.date'),
    time: t('workflow.moment.time'),
    dateExample: t('desk.filter.day-format'),
    timeExample: t('workflow.moment.time-example'),
    wrongDate: t('workflow.moment.wrong-date'),
    wrongTime: t('workflow.moment.wrong-time'),
  };
};
