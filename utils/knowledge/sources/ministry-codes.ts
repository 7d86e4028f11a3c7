/** Result codes of the ministry's filing system towards access providers. */
export const ministryCodeSources = {
  mc: {
    publisher: '公开代码仓库',
    title: '工信部备案系统返回码（接入商系统代码）',
    date: '2016',
    tier: 'secondary',
  },
} as const;
