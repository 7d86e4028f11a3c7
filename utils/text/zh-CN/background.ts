/** What the background itself says: address bar, context menu. */
export const background = {
  'omnibox.help': '输入域名、网址或备案号，查能不能备案；也可以输入问题（本机资料，不联网）',
  'omnibox.search': '在办理指南和提示里查找“{text}”',
  'omnibox.answer': '{name} · {verdict}（清单日期 {date}）',
  'omnibox.number': '{number} · {kind}',
  'menu.selection': '备案预检：查「%s」',
  'menu.link': '备案预检：查这个链接的域名',
  'menu.notice': '备案预检：解读选中的通知',
} as const;
