/** Photos as they are, where there is no engine that makes them smaller or draws them anew. */
export const keepPhoto = async (): Promise<null> => null;
