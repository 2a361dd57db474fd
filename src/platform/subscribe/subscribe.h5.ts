import Taro from '@tarojs/taro';
import { currentPerson } from '@/platform/person/person.h5';
import { SITE } from '@/site';
import type { Subscribe } from './types';

/** The local gateway stands in for WeChat's panel: it grants the acting seed person's consent to one message. */
export const subscribe: Subscribe = async (templateId) => {
  const { confirm } = await Taro.showModal({
    title: '本地试用',
    content: `微信会在这里问您：允许“${SITE.name}”给您发一次提醒吗？`,
    confirmText: '允许',
    cancelText: '取消',
  });
  if (!confirm) return 'reject';
  const response = await fetch(`/dev/subscribe/${encodeURIComponent(templateId)}`, {
    method: 'POST',
    headers: { 'x-dev-person': await currentPerson() },
  }).catch(() => null);
  const answer: { ok: boolean } | null = response?.ok ? await response.json() : null;
  return answer?.ok ? 'accept' : 'unavailable';
};
