/** The files that a paste or a drop brings. */
export const filesOf = (data: DataTransfer): readonly File[] => [...data.files];

export const isPicture = (file: Blob): boolean => file.type.startsWith('image/');
