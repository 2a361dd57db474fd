import type { PetitionView } from '@core/contract';
import { dayWords } from '@/features/dates/beijing';

/** Where a petition stands and by which dates, a sentence each. */
export function petitionWords({
  office,
  handedOn,
  noticeBy,
  resultBy,
  told,
  extension,
  finished,
}: PetitionView): string[] {
  const begun = `${dayWords(handedOn)}按《信访工作条例》转${office}办理。`;
  if (finished) return [begun, `${dayWords(finished.on)}办结：${finished.text}`];
  if (!told) return [begun, `${dayWords(noticeBy)}前告知是否受理；受理后 60 天内办结，最迟 ${dayWords(resultBy)}。`];
  if (!told.accepted) return [begun, `${dayWords(told.on)}告知不予受理：${told.text ?? ''}`];
  const longer = extension ? `（已延期 ${extension.days} 天，理由：${extension.reason}）` : '';
  return [begun, `${dayWords(told.on)}告知受理，${dayWords(resultBy)}前办结${longer}。`];
}
