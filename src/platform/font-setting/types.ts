/**
 * How much larger than usual this person reads outside this program: 1 is usual, 1.4 is WeChat's 关怀模式. Never below 1:
 * smaller text than ours would be hard to read. Read anew at each call.
 */
export type FontSetting = () => number;
