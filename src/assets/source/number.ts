/** A coordinate as SVG text: at most one decimal. */
export const n = (value: number): string => String(Math.round(value * 10) / 10);
