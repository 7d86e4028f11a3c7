/** 案件、期限、提醒、交接、备份的句子。 */
export const cases = {
  // 期限
  'deadline.sms': '完成短信核验',
  'deadline.order-lifetime': '订单有效期',
  'deadline.provider-review': '接入商初审',
  'deadline.authority-review': '管局审核',
  'deadline.real-name-sync': '实名信息同步到工信部',
  'deadline.new-domain-wait': '新域名注册或转入满两天',
  'deadline.notice': '通知写明的期限',
  'deadline.public-security': '办理公安联网备案',
  'deadline.domain-expiry': '域名到期',
  'deadline.domain-grace-end': '续费宽限期结束',
  'deadline.domain-redemption-end': '赎回期结束',
  'deadline.domain-deletion': '域名删除，任何人可以注册',
  'deadline.own': '自定期限',
  'deadline.sms.why': '自收到短信起 24 小时内有效，过时订单自动退回。',
  'deadline.order-lifetime.why':
    '订单长期不处理会被清理。45 天出自较早的说明，近期没有官方文字确认，请以控制台提示为准。',
  'deadline.provider-review.why': '接入商通常在提交后 1–2 个工作日内审完。',
  'deadline.authority-review.why': '管局通常用 1–20 个工作日，不能催办，也不能修改。',
  'deadline.real-name-sync.why': '域名实名通过后，信息要过几天才能在工信部库中查到。',
  'deadline.new-domain-wait.why':
    '域名注册或转入不满两整天时，订单停在待提交管局，满后自动提交。依据是一份订单的实录。',
  'deadline.notice.why': '以通知或控制台上写明的时间为准。',
  'deadline.public-security.why': '网站开通后 30 日内办理，从工信部审核通过之日算起。',
  'deadline.domain-expiry.why': '到期后解析随时可能停止，通常在次日。',
  'deadline.domain-grace-end.why': '宽限期内可原价续费。前后可能差一天，以控制台为准。',
  'deadline.domain-redemption-end.why': '赎回期内取回要付赎回费。前后可能差一天，以控制台为准。',
  'deadline.domain-deletion.why': '此后原持有者不再有优先权。前后可能差一天，以控制台为准。',
  'deadline.own.why': '您自己设定的时间。',

  // 时刻
  'moment.order-created': '订单创建',
  'moment.submitted': '提交初审',
  'moment.sms-received': '收到核验短信',
  'moment.at-authority': '提交管局',
  'moment.approved': '工信部审核通过',
  'moment.opened': '网站开通',
  'moment.public-security-filed': '公安联网备案办完',
  'moment.real-name-passed': '域名实名通过',
  'moment.domain-registered': '域名注册或转入',
  'moment.domain-expires': '域名到期',

  // 案件
  'origin.page': '页面',
  'origin.person': '手动',
  'origin.import': '导入',
  'ask.sms-done': '「等待管局审核」不说明短信核验已完成。所有负责人都核验了吗？',
  'ask.sms-received': '什么时候收到 12381 的短信？填上后可以算准 24 小时。',
  'case.contradiction':
    '页面显示「{status}」（{stage}），与案件的「{known}」对不上。页面可能已过期，也可能案件记错了。',
  'case.unreadable': '这个案件有 {count} 条记录读不懂，已原样保留。',
  'case.not-tracked': '页面上有没在跟踪的订单：{type}',
  'case.needs-name': '案件要有名称，以及域名、备案号或订单号之一。',

  // 操作
  'operation.add': '新建 {count} 个案件',
  'operation.track': '开始跟踪',
  'operation.edit': '修改案件',
  'operation.stage': '改变阶段',
  'operation.note': '写备注',
  'operation.tick': '勾选核对项',
  'operation.archive': '归档 {count} 个案件',
  'operation.unarchive': '取消归档 {count} 个案件',
  'operation.delete': '删除 {count} 个案件',
  'operation.restore': '恢复 {count} 个案件',
  'operation.tag': '给 {count} 个案件加标签「{tag}」',
  'operation.untag': '从 {count} 个案件去掉标签「{tag}」',
  'operation.import': '导入 {count} 个案件',
  'operation.undo': '撤销：{what}',

  // 存储
  'store.lost': '案件库被浏览器清空了',
  'store.lost.what':
    '上次这里还有 {count} 件案件，现在的案件库是新建的。常见原因：数据库文件损坏、磁盘空间不足，或清除过浏览数据。',
  'store.lost.spare': '本机另存着一份副本，存于 {moment}。可以恢复，之后的改动不在里面。',
  'store.lost.none': '本机没有副本。如果您导出过备份，请从备份文件导入。',
  'store.lost.restore': '恢复副本',
  'store.lost.save': '把副本存成文件',
  'store.lost.import': '从备份导入',
  'store.lost.bad-copy': '副本读不懂，没有恢复。请把副本存成文件留着，再从备份导入。',
  'store.lost.forget': '不用恢复',
  'store.problem.quota': '磁盘或浏览器空间已满，刚才的修改没有保存。请清理空间后再试。',
  'store.problem.blocked': '另一个窗口还开着旧版本的备案预检。请关闭它的所有窗口后重试。',
  'store.problem.corrupt':
    '案件数据库打不开：磁盘可能满了，或者数据库文件已损坏。先确认磁盘有空间并重试；仍打不开，再导出还能读出的部分，重新开始。',
  'store.problem.closed': '扩展刚刚更新，请重新打开这个页面。',
  'store.problem.newer-version': '案件由更新版本的备案预检保存。请先更新扩展；数据没有改动。',
  'store.problem.private-window': '无痕窗口里不保存案件。请在普通窗口中打开。',
  'store.problem.unavailable': '浏览器没有提供本地数据库，案件无法保存。',
  'store.problem.invalid':
    '有内容不符合格式，没有保存。案件要有名称，以及域名、备案号或订单号之一。',
  'store.problem.not-found': '找不到这个案件，可能已在另一个窗口中改动。',
  'store.problem.unknown': '保存时出了意外，没有任何改动。请重试；仍不行时先导出备份。',

  // 备份
  'import.problem.empty': '文件是空的。',
  'import.problem.too-large': '文件超过 {limit} MB，不像是案件备份，没有导入。',
  'import.problem.not-json': '文件不是备案预检的备份：内容不是 JSON。没有导入。',
  'import.problem.cut-off':
    '备份不完整，文件从中间断了，可能没有下载完。请用完整的文件再试。没有导入。',
  'import.problem.unreadable-file': '浏览器读不了这个文件，可能已移动或被占用。没有导入。',
  'import.problem.not-backup': '文件是 JSON，但不是备案预检的案件备份。没有导入。',
  'import.problem.future-version':
    '备份由更新的版本（格式 {version}）导出，本版本只认得到格式 {known}。请先更新扩展。没有导入。',
  'import.problem.nothing-readable': '备份里没有一条能读懂的记录。没有导入。',
  'import.preview.new': '新增 {count} 个案件',
  'import.preview.changed': '更新 {count} 个案件',
  'import.preview.same': '{count} 个案件已经一样',
  'import.preview.gone': '{count} 个案件在这里已被删除或撤销，默认不恢复',
  'import.preview.unreadable': '{count} 条记录读不懂，不会导入',
  'import.preview.unnamed': '{count} 个案件没有名称、域名或号码，不会导入',
  'import.preview.redacted': '这是脱敏备份：导入后是新的案件，不与原案件合并',
  'import.preview.future': '{count} 条记录的时间晚于现在，来源电脑的时钟可能不准',
  'import.preview.nothing': '没有要改动的内容',
  'import.change.stage': '阶段从「{from}」到「{to}」',
  'import.change.ticks': '核对项',
  'import.change.archived': '归档',
  'import.change.sms-done': '短信核验是否完成',
  'import.change.history': '只多了历史记录',
  'import.change.more': '另有 {count} 个',

  // 表格与日历
  'csv.label': '名称',
  'csv.domain': '域名',
  'csv.filing-number': '备案号',
  'csv.order-id': '订单号',
  'csv.provider': '接入商',
  'csv.procedure': '办理类型',
  'csv.stage': '阶段',
  'csv.since': '阶段始于（北京时间）',
  'csv.next': '下一期限',
  'csv.due': '期限时间（北京时间）',
  'csv.due-note': '期限说明',
  'csv.tags': '标签',
  'csv.archived': '已归档',
  'csv.yes': '是',
  'csv.no': '否',
  'ics.name': '备案期限',
  'ics.summary': '{name}：{title}',
  'ics.summary-about': '{name}（约）：{title}',
  'ics.description': '{due}。{provider} · {procedure} · {stage}。{why}',

  // 提醒
  'reminder.title': '{name}：{left}',
  'reminder.title-now': '{name}',
  'reminder.body': '{title} · {provider} · {procedure}',
  'reminder.body-short': '{title} · {provider}',
  'reminder.many': '另有 {count} 件到期事项',
  'reminder.many-body': '打开工作台查看',
  'badge.due': '{count} 件事今天到期或已过期',

  // 交接
  'handoff.title': '备案交接：{title}',
  'handoff.untitled': '一件备案',
  'handoff.row': '{name}：{value}',
  'handoff.label': '名称',
  'handoff.domain': '域名',
  'handoff.filing-number': '备案号',
  'handoff.order-id': '订单号',
  'handoff.provider': '接入商',
  'handoff.procedure': '办理类型',
  'handoff.contact': '联系人',
  'handoff.stage': '当前阶段',
  'handoff.stage-since': '{stage}，自 {from}',
  'handoff.status': '控制台状态',
  'handoff.reasons': '驳回原因',
  'handoff.deadlines': '期限',
  'handoff.history': '经过（北京时间）',
  'handoff.history-line': '{from} {stage}（{origin}）',
  'handoff.notes': '备注',
  'handoff.next': '下一步',
  'handoff.redacted': '已脱敏：姓名、电话、邮箱、证件号和完整备案号不在其中。',
  'handoff.full': '含名称、完整备案号与备注，请只发给应当看到的人。',
  'handoff.made': '整理于 {at}',

  // 给客户的话
  'message.title.domain': '{domain} 的{procedure}',
  'message.title.plain': '您的{procedure}',
  'message.title.unknown': '您的备案',
  'message.draft':
    '您好，{title}还没有提交。请登录{provider}备案控制台补全信息并提交初审。订单放置太久会被清理（约 45 天，以控制台提示为准）。',
  'message.draft.direct':
    '您好，{title}还没有提交。请登录{provider}备案控制台，确认无误后提交；提交后不经接入商初审，直接报管局，不能撤回。',
  'message.draft.plain':
    '您好，{title}还没有办。请登录{provider}备案控制台办理；遇到问题请把页面截图发给我，证件号码请先遮住。',
  'message.provider-review':
    '您好，{title}已提交{provider}初审，通常 1–2 个工作日，预计 {due}。审核人员可能来电核对，请保持电话畅通；漏接可能被驳回。',
  'message.provider-rejected':
    '您好，{title}未通过{provider}初审。请在控制台的订单里查看驳回原因，修改后重新提交。需要协助请把原因截图发给我，证件号码请先遮住。',
  'message.awaiting-submission':
    '您好，{title}已通过初审，等待提交管局，通常 1 个工作日，暂不需要操作。提交后工信部会发核验短信，请留意 12381。',
  'message.sms-verification':
    '您好，{title}需要短信核验。请在 {due}前到 beian.miit.gov.cn，点「短信核验」，填写 12381 短信里的验证码、手机号和证件号码后六位。收到短信的负责人都要完成；填错 5 次或超时，订单会退回。验证码只在工信部网站填写，不要发给任何人。',
  'message.sms-verification.unknown':
    '您好，{title}需要短信核验。请收到 12381 的短信后 24 小时内到 beian.miit.gov.cn，点「短信核验」，填写短信里的验证码、手机号和证件号码后六位。收到短信的负责人都要完成；填错 5 次或超时，订单会退回。验证码只在工信部网站填写，不要发给任何人。',
  'message.sms-verification.over':
    '您好，{title}的短信核验期限可能已过。如果还没有核验，订单会自动退回，需要重新提交；如果已经完成，请告诉我一声。',
  'message.at-authority':
    '您好，{title}已提交管局。请确认是否收到 12381 的短信：收到的负责人都要在 24 小时内到 beian.miit.gov.cn 完成「短信核验」，否则订单会退回。已经完成请告诉我一声。',
  'message.authority-review':
    '您好，{title}正在管局审核，通常 1–20 个工作日，最晚约 {due}。期间不能修改，也不能催办；结果会以短信通知。',
  'message.authority-rejected':
    '您好，{title}被管局驳回。请在控制台的订单里查看驳回原因，修改后重新提交。需要协助请把原因截图发给我，证件号码请先遮住。',
  'message.returned':
    '您好，{title}订单已退回，常见原因是短信核验超时或填错。请登录{provider}备案控制台重新提交；可能要再过一次初审。',
  'message.withdrawn': '您好，{title}订单已撤回。要继续办理，请修改后重新提交。',
  'message.abandoned': '您好，{title}订单已放弃。要继续办理，需要重新发起。',
  'message.expired': '您好，{title}订单已过期清理。要继续办理，需要重新发起。',
  'message.done': '您好，{title}已完成。',
  'message.done.public-security':
    '您好，{title}已通过。请在网站底部写上备案号并链接到 beian.miit.gov.cn（App 在设置或介绍页展示），并在 {due}前到 beian.mps.gov.cn 办理公安联网备案。',
  'message.done.cancelled':
    '您好，{title}已完成。请到 beian.miit.gov.cn 查询，查不到原来的备案号就是已经注销。',
  'message.notice': '您好，{title}有期限：请在 {due}前完成整改。逾期可能被取消接入或注销备案。',
  'message.domain-expiry':
    '您好，{domain} 将于 {due} 到期。请及时续费；不再使用的话，请先办理备案注销，再让域名到期。',
  'message.provider': '接入商',
  'message.title.domain-only': '{domain} 的备案',
  'message.title.own-domain': '您的域名',
  'message.draft.paper':
    '您好，{title}还没有办。这一项要书面向管局申请，需要协助准备材料请告诉我。',
  'message.draft.account': '您好，{title}还没有办。遇到问题请把页面截图发给我，证件号码请先遮住。',
  'message.provider-review.late':
    '您好，{title}的{provider}初审已超过通常的 1–2 个工作日。请看看有没有漏接审核电话、有没有驳回通知；都没有的话，可以向{provider}客服询问进度。',
  'message.authority-review.late':
    '您好，{title}在管局审核的时间已超过通常的 20 个工作日。请看看有没有收到结果短信；没有的话，可以向{provider}客服询问进度。',
  'message.done.number':
    '您好，{title}已通过。请在网站底部写上备案号并链接到 beian.miit.gov.cn（App 在设置或介绍页展示）。',
  'message.done.public-security.unknown':
    '您好，{title}已通过。请在网站底部写上备案号并链接到 beian.miit.gov.cn（App 在设置或介绍页展示），并在开通后 30 日内到 beian.mps.gov.cn 办理公安联网备案。',
  'message.done.public-security.over':
    '您好，{title}已通过。公安联网备案应在 {due}前办完，还没办的话请尽快到 beian.mps.gov.cn 办理。',
  'message.done.access':
    '您好，{title}已通过，通常一个工作日内可以访问。超过 24 小时仍被拦截，请把页面截图发给我。',
  'message.done.changed': '您好，{title}已完成。请到 beian.miit.gov.cn 查询，核对新的信息。',
  'message.done.access-cancelled':
    '您好，{title}已完成。域名请不要再解析到{provider}的服务器，会被拦截；在别处没有接入的，备案号以后会被管局注销。',
  'message.done.moved': '您好，{title}已完成。请登录{provider}备案控制台，核对主体和网站都在。',
  'message.done.account': '您好，{title}已完成。请登录一次，确认能看到您的备案。',
  'message.done.withdrawn': '您好，{title}已办好。要继续办理，请修改后重新提交。',
  'message.done.abandoned': '您好，{title}已办好。要继续办理，需要重新发起。',
  'message.done.rectified': '您好，{title}已完成。是否通过以控制台和后续通知为准，请再留意几天。',
  'message.done.domain': '您好，{domain} 的到期事项已处理完。',
  'message.done.public-security-filed': '您好，{title}已完成。请在网站底部放上公安备案号和图标。',
  'message.notice.over':
    '您好，{title}通知的期限（{due}）已过。请马上完成整改，并向{provider}客服说明；逾期可能被取消接入或注销备案。',
  'message.notice.unknown':
    '您好，{title}收到通知后请按写明的期限完成，逾期可能被取消接入或注销备案。需要协助请把通知发给我，手机号和证件号码请先遮住。',
  'message.domain-expiry.over':
    '您好，{domain} 已于 {due} 到期。要留用请马上到注册商续费；不再使用的话，请先办理备案注销。',
  'message.domain-expiry.unknown':
    '您好，请查一下 {domain} 的到期日，及时续费；不再使用的话，请先办理备案注销，再让域名到期。',
  'message.public-security': '您好，{title}还没有办。请在 {due}前到 beian.mps.gov.cn 办理。',
  'message.public-security.over':
    '您好，{title}应在 {due}前办完。还没办的话，请尽快到 beian.mps.gov.cn 办理。',
  'message.public-security.unknown':
    '您好，{title}还没有办。请在网站开通后 30 日内到 beian.mps.gov.cn 办理。',
  'message.public-security.review':
    '您好，{title}正在公安机关审核。结果请在 beian.mps.gov.cn 查看。',
  'message.public-security.returned':
    '您好，{title}被退回。请在 beian.mps.gov.cn 查看原因，修改后重新提交。需要协助请把原因截图发给我，证件号码请先遮住。',
  'message.unknown': '您好，{title}的进度还不清楚，请把控制台订单页的状态告诉我。',
} as const;
