/** `《…》`, `〔2026〕…号`, 第…条: whoever reads it can look it up. */
const BASIS = /《.+》|[〔[(（]\d{4}[〕\])）].*号|第.{1,6}条/;

/** Whether a text gives a ground for what it says. */
export const namesBasis = (text: string): boolean => BASIS.test(text);
