/** The three lines the overlay can say before, or without, the background's answer. Both languages at once. */
export const fallback = {
  title: '备案预检 · Beian Preflight',
  waiting: '后台暂时没有回应，说明文字取不到。Background not answering.',
  advice:
    '涉及注销、取消接入的操作请先不要提交；刷新页面可重试。Do not submit a cancellation yet; reload to retry.',
  fold: '收起 Fold',
} as const;
