/** The search box and its results. */
export const search = {
  'search.label': '搜索指南、报错、各省要求和网上说法',
  'search.placeholder': '搜索，如：取消接入、zxzt、主办者冲突',
  'search.kind.guide': '指南',
  'search.kind.message': '报错',
  'search.kind.correction': '网上说法',
  'search.kind.province': '各省',
  'search.results': '{count} 条结果，用上下键选择，回车打开',
  'search.none': '没有找到。换个说法，或只输入几个关键字；也可以用拼音首字母。',
} as const;
