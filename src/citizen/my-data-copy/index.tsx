import type { MyQuestionView } from '@core/contract';
import { regionName, STATE_LABELS } from '@core/contract/constants';
import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { dayOf, pastWords } from '@/features/dates/beijing';
import { kindWords } from '@/features/my-questions/kind-words';
import { type MyDataCopy, myDataCopyQuery } from '@/features/my-data/my-data';
import { useQuery } from '@/features/query/use-query';
import { aria } from '@/platform/accessibility/aria';
import { handOver } from '@/platform/hand-over/hand-over';
import type { HandOverResult } from '@/platform/hand-over/types';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { QueryView } from '@/ui/query-view/query-view';
import { Screen } from '@/ui/screen/screen';
import { Section } from '@/ui/section/section';
import { Thread } from '../question/thread';
import './index.scss';

const SAID: Partial<Record<HandOverResult, string>> = {
  handed: '副本已经交给您，请妥善保管。',
  copied: '副本的文字已经复制，可以粘贴到备忘录里保存。',
  failed: '没有保存成功，请再试一次。',
};

const fileOf = (copy: MyDataCopy) => {
  const madeAt = Date.now();
  return {
    name: `policy-qa-my-data-${dayOf(madeAt)}.json`,
    text: JSON.stringify({ service: '政策百事通', madeAt: new Date(madeAt).toISOString(), ...copy }, null, 2),
  };
};

/** 我的数据副本 (个人信息保护法 45): all of it to read, and as a file to keep. */
export default function MyDataCopyPage() {
  const query = useQuery(myDataCopyQuery, null);
  const [result, setResult] = useState<HandOverResult>();
  const save = async (copy: MyDataCopy) => setResult(await handOver(fileOf(copy)));
  return (
    <Screen title="我的数据副本">
      <QueryView query={query} shape="list">
        {(copy) => (
          <>
            <Notice icon="lock">下面是我们存的您的全部数据。存成文件后请自己保管好，里面有您写过的话。</Notice>
            <Button kind="primary" onClick={() => void save(copy)}>
              存成文件（JSON）
            </Button>
            {result && SAID[result] && <Notice tone={result === 'failed' ? 'danger' : 'brand'}>{SAID[result]}</Notice>}
            <Section title={`我的留言（${copy.questions.length}）`}>
              {copy.questions.length === 0 && <View className="copy__none">没有留言。</View>}
              {copy.questions.map((question) => (
                <QuestionCopy key={question.id} question={question} />
              ))}
            </Section>
            <Section title={`收藏的卡片（${copy.favourites.length}）`}>
              <View className="copy__paper">
                {copy.favourites.length === 0 && '没有收藏。'}
                {copy.favourites.map(({ cardId, card }) => (
                  <View key={cardId}>{card ? card.question : '一张已经下线的卡片'}</View>
                ))}
              </View>
            </Section>
            <Section title="评价和点赞">
              <View className="copy__paper">
                评价卡片 {copy.summary.votes} 次，点赞精选留言 {copy.summary.likes} 次。每一次的卡片和时间在文件里。
              </View>
            </Section>
          </>
        )}
      </QueryView>
    </Screen>
  );
}

const wordsOf = (...parts: (string | undefined)[]): string => parts.filter((part) => part !== undefined).join('，');

function QuestionCopy({ question }: { question: MyQuestionView }) {
  const { id, no, askedAt, text, regionCode, state, entries, pictureCount, contact, concerned } = question;
  return (
    <View className="copy__question">
      <View className="copy__facts">
        {no} · {kindWords(question)} · {STATE_LABELS[state]}
      </View>
      <View className="copy__facts">
        {pastWords(askedAt)} 提交 · {regionName(regionCode)}
      </View>
      <Text userSelect className="copy__text">
        {text}
      </Text>
      {contact && (
        <View className="copy__facts">
          联系方式：{wordsOf(contact.name, contact.phone, contact.address)}（
          {contact.mayForward ? '同意转给办理部门' : '不转给办理部门'}）
        </View>
      )}
      {concerned && (
        <View className="copy__facts">
          反映的对象：
          {wordsOf(concerned.name, concerned.unitName, concerned.hidden ? '不希望被反映单位看到' : undefined)}
        </View>
      )}
      {pictureCount > 0 && (
        <View
          className="copy__pictures"
          onClick={() => void Taro.navigateTo({ url: `/citizen/question/index?id=${id}` })}
          {...aria({ role: 'link' })}
        >
          {pictureCount} 张图片，到这条留言里长按保存
        </View>
      )}
      <Thread entries={entries} />
    </View>
  );
}
