/** The limits of a table: far above what a newspaper prints, far below what could choke a window. */
export const TABLE_MAX_ROWS = 5_000;
export const TABLE_MAX_COLUMNS = 60;
