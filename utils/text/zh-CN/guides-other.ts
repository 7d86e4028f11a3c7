/** Guides: rectification, domains, public-security filing. */
export const guidesOther = {
  'guide.rectify.all.three-kinds':
    '先看通知是哪一种：域名核验（域名实名和主体对不上）、备案信息专项核查（主体、负责人、内容）、接入准确性核查（域名没用这家的服务器，旧称空壳网站核查）。',
  'guide.rectify.all.still-needed':
    '想想这个备案还要不要：要，就整改；已搬到别家，去那边新增接入后在这里取消接入；不做了，注销。',
  'guide.rectify.all.real-notice':
    '工信部的通知来自 zwfw-info@miit.gov.cn 和 12381；接入商的通知，自己登录控制台看有没有同一条。',
  'guide.rectify.all.deadline': '记下通知上印的截止时间（精确到时分），有的只给几天。',
  'guide.rectify.all.record': '记下涉及哪个备案号、哪个域名、哪一项。',
  'guide.rectify.all.no-order': '要靠变更来改的，先看有没有进行中的订单挡着。',
  'guide.rectify.aliyun.access-dns':
    '接入准确性核查，解析没指过来：把解析指到阿里云内地服务器，不用香港。',
  'guide.rectify.aliyun.access-traffic': '没有有效访问：让网站真的能打开、有人访问。',
  'guide.rectify.aliyun.self-test':
    'beian.aliyun.com/pcContainer/domainCheck 可以自查解析是否算接入。',
  'guide.rectify.aliyun.extend':
    '来不及：「申请延期」写明原因，或「申请核查专员回电协助」。见过一例批了 10 个工作日，不保证。',
  'guide.rectify.aliyun.special':
    '专项核查：按提示变更主体、负责人或内容；可以「整改延期」，对结果不认可用「结果申诉」。',
  'guide.rectify.tencent.special': '专项核查：在整改期内办变更。',
  'guide.rectify.tencent.phone-check': '「负责人联系方式核验」：逐个「验证」→「获取验证码」。',
  'guide.rectify.huawei.special':
    '华为云「备案信息核查」按类别列出问题，例如「主办单位名称不一致」「域名即将过期」「未解析至华为云服务器」，逐条改。',
  'guide.rectify.all.domain-holder':
    '域名核验不过：把域名实名改成和主体一致（过户或改实名），等数据同步后再报；后缀或注册商未获批复的，换后缀或转入获批的注册商。',
  'guide.rectify.all.footer': '号码没挂或没链接：首页底部挂备案号并链接到 beian.miit.gov.cn。',
  'guide.rectify.all.change-sms':
    '用变更来改的，照变更的规矩做工信部短信核验；只改解析或页面的不用。',
  'guide.rectify.all.printed': '期限以通知为准，没有统一天数。',
  'guide.rectify.all.ten-days': '华为云写：发现信息不准确的，10 个工作日内更正。',
  'guide.rectify.aliyun.overdue': '过期不改，可能被取消接入，也可能被直接注销。',
  'guide.rectify.tencent.overdue': '过期不改：先取消接入，之后成空壳、被注销。',
  'guide.rectify.huawei.overdue': '过期不改会被取消接入。',
  'guide.rectify.all.come-back':
    '被取消接入、备案号还在：尽快新增接入，号码不变。号码没了、主体还有别的服务：新增服务。只剩空壳主体：有 11 个省市可以直接新增，别处先纸质注销再首次备案。',
  'guide.rectify.all.appeal': '不认可或来不及：在截止之前申诉、申请延期或找客服，不要等到之后。',
  'guide.rectify.all.by-kind': '看项目：变更证明、新证件、域名证书、前置审批件。',
  'guide.domain-expiry.all.two-things':
    '删域名和注销备案是两件事：域名没了，备案还挂着；备案没了，域名还在。',
  'guide.domain-expiry.all.filing-first':
    '域名备过案：先注销网站（多域名网站用变更删掉这个域名），再让域名到期。',
  'guide.domain-expiry.all.wait': '不想要的域名，最省事是不续费，等它走完宽限期、赎回期自己删除。',
  'guide.domain-expiry.aliyun.unexpired':
    '没到期就要删：只见到提「域名注销工单」由人工处理的说法，剩余费用不退。',
  'guide.domain-expiry.aliyun.expired': '到期后自己不能在列表里删除，等注册局删。',
  'guide.domain-expiry.tencent.unexpired':
    '没到期就要删：没有查到腾讯云的自助入口，找客服；一般是不续费等它删除。',
  'guide.domain-expiry.all.gov': '.gov.cn 有单独的注销程序，要走 CNNIC 表格。',
  'guide.domain-expiry.all.services-off': '备案里已经没有这个域名（或决定先处理备案）。',
  'guide.domain-expiry.aliyun.tabs':
    '域名控制台：「急需续费域名」里可以续费，「急需赎回域名」里用「域名赎回」。',
  'guide.domain-expiry.tencent.tabs':
    'console.cloud.tencent.com/domain：点「赎回期」，或「更多」→「续费」；赎回一次只能续一年。',
  'guide.domain-expiry.all.whois':
    'WHOIS 里：redemptionPeriod 是赎回期；pendingDelete 对 .com 是等删除，对 .cn 是还能赎回；clientHold / serverHold 是停解析；clientDeleteProhibited / serverDeleteProhibited 是不能删除。',
  'guide.domain-expiry.all.console-wins':
    '控制台和 WHOIS 不一致时，以控制台为准，前后可能差 24 小时。',
  'guide.domain-expiry.all.no-check': '到期删除不用核验。',
  'guide.domain-expiry.all.dns': '到期后解析随时可能停，一般是第二天。',
  'guide.domain-expiry.aliyun.restore':
    '宽限期内续费：用阿里云解析的 24 小时内恢复，别家解析 24–48 小时。',
  'guide.domain-expiry.tencent.restore': '续费后解析在 72 小时内恢复。',
  'guide.domain-expiry.all.about':
    '天数是注册商说的大概数，没有查到 2022 年以后的官方表，以控制台为准。',
  'guide.domain-expiry.all.open-to-all': '删除后任何人都可以注册，没有只留给原主的时间。',
  'guide.domain-expiry.aliyun.auction':
    '赎回期里阿里云可能把它转到专用账号或放进预释放竞价，别人拍下就归别人。',
  'guide.domain-expiry.all.shell':
    '备案没注销域名先没了：网站成空壳；域名被别人注册去放违规内容，可能连累您的接入或备案号；新持有人也可以请管局注销您的备案。',
  'guide.domain-expiry.all.suffix-later': '后缀未获批复的老备案：一旦注销，批复之前备不回来。',
  'guide.domain-expiry.all.renew': '宽限期内续费即可；赎回期要付高价赎回；等待删除期什么都做不了。',
  'guide.domain-expiry.all.none': '到期删除不用材料；阿里云注销工单按客服要求。',
  'guide.public-security-filing.all.every-service':
    '每个拿到 ICP 备案号的网站，开通之日起 30 日内都要办公安联网备案。',
  'guide.public-security-filing.all.apart': '网站和 App 分别办。',
  'guide.public-security-filing.all.separate': '和 ICP 备案各管各的：办、变、销都要各做一次。',
  'guide.public-security-filing.all.icp-done':
    'ICP 备案已通过。开通日按工信部查询里的「审核通过日期」算。',
  'guide.public-security-filing.all.account':
    '个人用「个人用户」账号，单位用「法人用户」账号；个人经办人可以代单位办。',
  'guide.public-security-filing.tencent.code':
    '可选：备案订单里勾了「公安联网备案同步」的，通过后在腾讯云控制台生成公安备案数据码，到公安平台导入资料。它像密码一样，30 天失效，不要发给别人。',
  'guide.public-security-filing.aliyun.code':
    '可选：通过后在阿里云控制台生成公安备案数据码，到公安平台导入资料。它像密码一样，30 天失效，不要发给别人。',
  'guide.public-security-filing.all.login':
    'beian.mps.gov.cn「用户登录」，会跳到 ywtb.mps.gov.cn 登录。',
  'guide.public-security-filing.all.fill':
    '新办网站（或 App）：填主体、网站、服务器、负责人，传资料，提交。',
  'guide.public-security-filing.all.hang':
    '通过后把公安备案号、图标和链接放到网站底部，2021 年写的期限是 30 日内。',
  'guide.public-security-filing.all.link': '号码现在是 14 位；链接到 beian.mps.gov.cn。',
  'guide.public-security-filing.all.police': '由公安机关审核。',
  'guide.public-security-filing.all.thirty': '30 日是自然日，从开通日算，不是从想起来那天算。',
  'guide.public-security-filing.all.code-thirty': '公安备案数据码 30 天失效，过期再生成。',
  'guide.public-security-filing.all.penalty':
    '不办的后果（2021 年说法）：警告，直至最长 6 个月停机整顿。',
  'guide.public-security-filing.all.cancel': '网站不做了：公安备案也要注销。',
  'guide.public-security-filing.all.papers': '照平台表单准备：主体、负责人、网站和服务器的信息。',
} as const;
