/** Keeps what a screen shows now in its address, so that opening it again shows the same. Absent params are left out. */
export type KeepInAddress = (params: Record<string, string | undefined>) => void;
