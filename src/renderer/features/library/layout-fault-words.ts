/** What is wrong with a layout's file, in words. */
import type { Translate } from '#shared/i18n/translate';
import type { LayoutFileFault } from '#shared/layout/layout-fault';

export const sayLayoutFault = (fault: LayoutFileFault, t: Translate): string => {
  const { file } = fault;
  switch (fault.why) {
    case 'unreadable':
      return t('library.layouts.unreadable', { file });
    case 'not-json':
      return t('library.layouts.not-json', { file, line: fault.line });
    case 'wrong':
      return fault.fields.length === 0
        ? t('library.layouts.wrong-whole', { file })
        : t('library.layouts.wrong', { file, fields: fault.fields.join(', ') });
  }
};
