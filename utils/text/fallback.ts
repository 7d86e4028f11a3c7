/** The three lines the overlay can say before, or without, the background's answer. Both languages at once. */
export const fallback = {
  title: '备案预检',
  waiting: '后台暂时没有回应。Background not answering.',
  advice: '先不要提交注销、取消接入；刷新可重试。Do not submit; reload.',
  fold: '收起',
} as const;
