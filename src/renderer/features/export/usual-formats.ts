/** The formats that an editor wants most days, and the others, for programs and for other hands. */
import { EXPORT_FORMATS, type ExportFormat } from '#shared/exporting/formats';

export const USUAL_FORMATS: readonly ExportFormat[] = ['html', 'pdf', 'docx', 'cms'];
export const OTHER_FORMATS: readonly ExportFormat[] = EXPORT_FORMATS.filter(
  (format) => !USUAL_FORMATS.includes(format),
);
