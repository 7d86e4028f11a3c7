/** Guide sentences that several procedures share. */
export const guidesCommon = {
  'guide.common.all.one-order':
    '同一主体同一时间只能有一个订单在办，在哪家接入商都算。有订单在办时，变更、注销、取消接入等按钮一般不显示。先把它办完，或撤回、放弃，再办下一件。',
  'guide.common.all.miit-lookup':
    '先到 beian.miit.gov.cn 按主体名称查一遍：网站、App、小程序、快应用四类都要查，有的可能在别家接入商或微信等平台备案，这个控制台里看不到。',
  'guide.common.all.sms':
    '报到管局后，12381（或 106 开头、12381 结尾的号码）发来 6 位验证码，要在 24 小时内到 beian.miit.gov.cn 的「短信核验」填验证码、手机号和证件号后 6 位。不是在云控制台里填。',
  'guide.common.all.sms-everyone':
    '谁要核验，以订单上列出的人和实际收到短信的人为准；列出的人都要完成。同一个手机号只收一条。',
  'guide.common.all.sms-tries':
    '验证码输错要数着来：错到第 5 次，就按这个订单要退回来打算。没收到先查垃圾短信，再用「短信重发」，按最多 2 次打算。',
  'guide.common.all.sms-lapse':
    '超过 24 小时没核验完，订单自动退回，要重新提交。重新提交后可能再走一次初审。',
  'guide.common.all.sms-sender':
    '管局的审核结果也由 12381 发来。看到 12381，先读内容，不一定是要填码。',
  'guide.common.all.three-codes':
    '有三种验证码：填表时验证手机的、取消接入或转移时弹窗里的，这两种填在接入商控制台；工信部的核验码只填在 beian.miit.gov.cn。',
  'guide.common.all.authority-locked': '到了管局，谁也不能撤回、修改或催办，只能等通过或驳回。',
  'guide.common.aliyun.withdraw':
    '没提交的草稿可以放弃；刚提交初审、或初审通过还没报管局的，2019 年可以「撤销备案」，今天的确切入口没看到。',
  'guide.common.tencent.withdraw':
    '等初审时不能改，初审不通过可「撤销备案」修改后重提；初审通过还没到管局的，只能「放弃备案」重新来。',
  'guide.common.huawei.withdraw': '到「待提交管局」为止可以「撤销备案」或「放弃备案」。',
  'guide.common.all.suffix':
    '域名后缀如果没有工信部批复，在批复之前不能再备案。动手前先查这个后缀的状态。',
  'guide.common.all.unblock':
    '通过后网站一般一个工作日内恢复访问；超过 24 小时仍打不开，联系接入商客服。',
  'guide.common.aliyun.block-test':
    '没备案或没接入的域名，用 http:// 访问会被拦，换端口也一样；https 有时能打开，不代表没事。被拦期间，走 HTTP 验证的证书签不下来，续期也会失败，可改用 DNS 验证。',
  'guide.common.aliyun.sync': '工信部的结果 24 小时内同步到阿里云，显示略有先后是正常的。',
  'guide.common.tencent.sync': '工信部已有结果、腾讯云没更新是正常的，一般 6 小时内同步。',
  'guide.common.aliyun.rejected':
    '被驳回：等结果同步到阿里云，订单上才出现重新提交的按钮（2019 年叫「继续操作」），每条原因都改好再提交；不办了用「放弃备案」。',
  'guide.common.tencent.rejected':
    '被驳回：订单上「去修改」，每条原因都改好再提交。第 5、10、15 天有提醒，45 天内要处理；不办了用「放弃备案」。',
  'guide.common.huawei.rejected': '被驳回：「审核历史」里看原因，改好再提交。',
  'guide.common.all.footer':
    '通过后在网站首页底部放备案号，链接到 beian.miit.gov.cn。放服务备案号（带 -1 这样的后缀），只有广东放主体备案号；App 放在「设置」或「介绍」里。',
  'guide.common.all.police': '网站开通之日起 30 日内办公安联网备案；网站和 App 分开办。',
  'guide.common.all.working-days': '工作日不含周末和法定节假日，春节等长假期间接入商和管局都停审。',
  'guide.common.all.access-first':
    '只是换接入商：先在新接入商办完「新增接入」，再回旧接入商「取消接入」，备案号不变。顺序反了，备案会变成空壳。',
  'guide.common.all.service-move':
    '网站要转给另一个主体：先问接入商能不能办「迁移互联网信息服务」。华为云有这个入口：只限网站，26 个省，不能迁给个人主体，域名要先过户，双方都没有进行中的订单，24 小时内做工信部短信核验；迁走的是最后一个服务，原主体就成空壳。阿里云、腾讯云没有查到。没有这条路，才是旧主体注销、新主体重新备案。',
  'guide.common.aliyun.order-45':
    '订单大约 45 天没办完会被系统清理（2019 年页面横幅和一份未注明日期的帮助页，本次没能复核），按“约 45 天”打算，不要卡着最后一天。',
  'guide.common.tencent.order-45':
    '订单在同一步停留超过 45 天退回草稿；草稿放 30 天不动，只能放弃后重建。',
  'guide.common.tencent.signed-out':
    '登录过期后，腾讯云页面可能还停在旧状态（有人看到「腾讯云审核中」，其实已通过）。看状态前先刷新、确认已登录。',
  'guide.common.aliyun.new-sync': '实名通过后等 2–3 天，让数据进工信部的库，再提交。',
  'guide.common.tencent.new-sync': '实名通过后等够：腾讯云注册的域名 3 天，别处注册的 3 个工作日。',
  'guide.common.huawei.new-sync': '实名通过 3 个工作日后再提交，数据到管局要 3–5 个工作日。',
  'guide.common.all.new-life':
    '域名、服务器剩余有效期都超过 3 个月，负责人证件也是（上海要求营业执照有效期一年以上）。',
  'guide.common.aliyun.new-two-days':
    '新注册或刚转入的域名，要满两个整天才会报管局；在此之前订单停在「待提交管局」，到时自动走。',
  'guide.common.aliyun.new-server':
    '预付费、累计买满 3 个月（续费计入）、有公网带宽的内地 ECS，或「可备案实例管理」里列出的其他产品。试用和按量付费不行；正好 3 个月的看「可备案实例管理」怎么说。',
  'guide.common.aliyun.new-code':
    '有一个没用过的备案服务码，一个码对一个网站；别的账号给的码可以手工填。',
  'guide.common.tencent.new-server':
    '包年包月、累计买满 3 个月、至少还剩 1 个月的内地服务器，一台最多备 5 个网站。',
  'guide.common.aliyun.new-account': '一个阿里云账号只能有一个主体；这个主体没在别的阿里云账号里。',
  'guide.common.tencent.new-account':
    '一个腾讯云账号只备一个主体、同时一个订单；个人账号实名后满 48 小时再备。',
  'guide.common.all.new-name':
    '网站名称至少三个汉字，不能全是字母、数字或就是域名，不带「中国」「国家」「论坛」「社区」等词；有因「博客」被退的例子。',
  'guide.common.all.new-province': '省份按证件或执照所在地定，服务器在内地哪里都行。',
  'guide.common.all.new-app-host':
    '备 App：填它实际访问的域名（可到四级）；安卓要证书 MD5，苹果要 40 位 SHA-1。',
} as const;
