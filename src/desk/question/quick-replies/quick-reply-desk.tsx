import type { QuickReplyView, StaffQuestionView } from '@core/contract';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { quickRepliesQuery } from '@/features/desk/quick-replies';
import { hasRole, useStaff } from '@/features/desk/use-staff';
import { WorkDesk } from '@/features/desk/work-desk';
import { useOpenedQuery } from '@/features/query/use-opened-query';
import { Button } from '@/ui/button/button';
import { QueryView } from '@/ui/query-view/query-view';
import { StateView } from '@/ui/state-view/state-view';
import { QuickReplySheet } from './quick-reply-sheet';
import './quick-reply-desk.scss';

interface Props {
  view: StaffQuestionView;
  /** Its words go into the reply box. */
  onUse: (text: string) => void;
  onClose: () => void;
}

/** 常用语 while a reply is being written: those of the question's category and those for every one. Leads keep them here. */
export function QuickReplyDesk({ view, onUse, onClose }: Props) {
  const rows = useOpenedQuery(quickRepliesQuery, null);
  const [editing, setEditing] = useState<QuickReplyView | 'new'>();
  const isLead = hasRole(useStaff(), 'lead');
  return (
    <>
      <WorkDesk
        title="常用语"
        onClose={onClose}
        footer={
          <View className="quick-reply-desk__buttons">
            {isLead && <Button onClick={() => setEditing('new')}>新增常用语</Button>}
            <Button onClick={onClose}>回到答复</Button>
          </View>
        }
      >
        <QueryView query={rows} shape="list">
          {(all) => {
            const fitting = all.filter(({ categoryId }) => categoryId === null || categoryId === view.categoryId);
            return fitting.length === 0 ? (
              <StateView
                state="empty"
                words={isLead ? '这个分类还没有常用语，可以新增。' : '这个分类还没有常用语，由组长新增。'}
              />
            ) : (
              fitting.map((reply) => (
                <View key={reply.id} className="quick-reply-desk__reply">
                  <View className="quick-reply-desk__title">{reply.title}</View>
                  <View className="quick-reply-desk__text">{reply.text}</View>
                  <View className="quick-reply-desk__buttons">
                    {isLead && (
                      <Button kind="quiet" label={`修改：${reply.title}`} onClick={() => setEditing(reply)}>
                        修改
                      </Button>
                    )}
                    <Button label={`用这条：${reply.title}`} onClick={() => onUse(reply.text)}>
                      用这条
                    </Button>
                  </View>
                </View>
              ))
            );
          }}
        </QueryView>
      </WorkDesk>
      {editing && (
        <QuickReplySheet
          reply={editing === 'new' ? undefined : editing}
          categoryId={view.categoryId}
          onClose={() => setEditing(undefined)}
        />
      )}
    </>
  );
}
