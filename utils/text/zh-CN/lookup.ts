/** Quick answers: domains, suffixes, filing numbers, bulk, network. */
export const lookup = {
  'lookup.title': '域名与备案号速查',
  'lookup.label': '域名、网址、邮箱或备案号',
  'lookup.placeholder': '例如 example.com 或 京ICP备12345678号-1',
  'lookup.hint': '可以一次粘贴多个。只查本机清单，不联网。',
  'lookup.several': '共 {count} 条',
  'lookup.more': '还有 {count} 条，到批量查询中查看',
  'lookup.suffix': '后缀',
  'lookup.registrable': '备案用的域名',
  'lookup.ascii': '实际写法',
  'lookup.list-date': '清单日期 {date}',
  'lookup.strength.strong': '依据充分',
  'lookup.strength.weak': '依据不足',
  'lookup.case': '案件「{title}」里有这个域名',
  'lookup.copy-domain': '复制域名',
  'lookup.details': '对各项办理的影响',
  'lookup.history': '这个后缀的变化',
  'lookup.pages': '核对与查询',

  'lookup.topic.problem': '无法识别',
  'lookup.topic.new-filing': '新备案',
  'lookup.topic.change': '变更备案',
  'lookup.topic.cancellation': '注销',
  'lookup.topic.cancel-access': '取消接入',
  'lookup.topic.caveat': '先核对',
  'lookup.topic.holder-limit': '注册人限制',
  'lookup.topic.registrar': '注册商',
  'lookup.topic.history': '历史',
  'lookup.topic.name': '域名',
  'lookup.topic.look-alike': '形近字符',
  'lookup.topic.filing-number': '备案号',

  'lookup.verdict.approved': '{suffix} 后缀已获批复',
  'lookup.verdict.restricted': '{suffix} 已获批复，但只有特定主体能注册',
  'lookup.verdict.refused': '{suffix} 后缀未获批复，新备案会被驳回',
  'lookup.verdict.unlisted': '清单中没有 {suffix}，请核对',
  'lookup.verdict.shared': '{registrable} 是平台的域名，不能用来备案您的网站',

  'lookup.note.new-filing.approved':
    '{suffix} 在已批复清单中（{date}），后缀这一项可以备案。提交前再到 domain.miit.gov.cn 核对一次。',
  'lookup.note.new-filing.restricted':
    '{suffix} 已获批复（{date}），但只有特定主体能注册。先确认主体符合条件。',
  'lookup.note.new-filing.refused':
    '{suffix} 未获批复（{date}）。首次备案、新增互联网信息服务都会核验后缀，会被驳回。换一个已批复的后缀。',
  'lookup.note.new-filing.unlisted':
    '手头的清单（{date}）里没有 {suffix}，这不等于不能备案：清单之后可能有新批复。请到 domain.miit.gov.cn 核对。',
  'lookup.note.change.approved':
    '变更备案时，2018-01-01 以后备案的域名会核验后缀；{suffix} 这一项不受影响。',
  'lookup.note.change.restricted':
    '变更备案时，2018-01-01 以后备案的域名会核验后缀；{suffix} 已获批复。更换主体前，先确认新主体也能持有它。',
  'lookup.note.change.refused':
    '2018-01-01 以后备案的域名，变更时会核验后缀；部分省份见到未批复的后缀会拒绝变更。先问接入商再动手。',
  'lookup.note.change.unlisted':
    '2018-01-01 以后备案的域名，变更时会核验后缀。先到 domain.miit.gov.cn 核对 {suffix}，再提交变更。',
  'lookup.note.cancellation.approved':
    '注销主体、注销网站时不核验后缀，但以后重新备案会再核验一次，备案号也会换新。',
  'lookup.note.cancellation.restricted':
    '注销时不核验后缀，但以后重新备案会再核验后缀和主体条件，备案号也会换新。',
  'lookup.note.cancellation.refused':
    '先别注销。注销时不核验后缀，但再备案会核验；在 {suffix} 获批之前，注销了就备不回来。',
  'lookup.note.cancellation.unlisted':
    '注销之前先核对 {suffix}。如果它未获批复，注销后在获批之前备不回来。',
  'lookup.note.cancel-access.approved':
    '取消接入不核验后缀，备案号还在。没有其他接入商时会成为空壳，之后可能被注销。',
  'lookup.note.cancel-access.restricted':
    '取消接入不核验后缀，备案号还在。没有其他接入商时会成为空壳，之后可能被注销。',
  'lookup.note.cancel-access.refused':
    '取消接入不核验后缀，但没有其他接入商时会成为空壳；被清理后，在 {suffix} 获批之前备不回来。先在新接入商完成新增接入。',
  'lookup.note.cancel-access.unlisted':
    '没有其他接入商时，取消接入会使备案成为空壳，可能被清理；{suffix} 若未获批复，在获批之前备不回来。先核对后缀，并先完成新增接入。',
  'lookup.note.caveat.beijing':
    '北京管局自己的清单不接受 {suffix}（{at} 见到）。在北京备案，先问管局或接入商。',
  'lookup.note.caveat.doubt':
    '有一份未经证实的记录（{at}）说同一家的后缀暂时不可备案。到 domain.miit.gov.cn 看一眼再提交。',
  'lookup.note.registrar':
    '注册商也要获批。域名若在境外注册商（如 GoDaddy、Namecheap、阿里云国际站），先转入境内获批的注册商并完成实名认证，再备案。',

  'lookup.name.special-use': '这个后缀保留给内部网络或测试，不在公网上，不能备案。',
  'lookup.name.unlisted': '公共后缀列表里没有这个后缀，请检查是否写错。',
  'lookup.name.unlisted-like': '公共后缀列表里没有 .{typed}，是不是想写 .{likely}？',
  'lookup.name.sub-domain':
    '网站按 {registrable} 备案，{host} 随它生效，不用单独备案。App 则按实际使用的域名填写，最多到四级。',
  'lookup.name.government': 'gov.cn 的下级域名需要单独备案，不随 {registrable} 生效。',
  'lookup.name.spaces': '去掉了中间的空格，按 {host} 查询。如果不是这个意思，请只输入域名。',
  'lookup.name.shared':
    '{registrable} 属于平台或云厂商，{host} 是分给用户用的下级域名，不能由您备案。请用自己名下注册的域名。',
  'lookup.name.symbols': '域名里有表情或图形符号，多数后缀不接受这样的注册，请核对。',
  'lookup.name.dot': '补上了后缀前的点，按 {host} 查询。如果不是这个意思，请只输入域名。',
  'lookup.name.from-text': '按文字里的 {host} 查询。如果不是这个意思，请只输入域名。',
  'lookup.look-alike.mixed-scripts':
    '「{label}」混用了不同文字：{letters} 不是英文字母，看上去像 {twin}。先确认它是不是您要的域名。',
  'lookup.look-alike.mixed-scripts-plain':
    '「{label}」混用了不同文字：{letters} 不是英文字母。先确认它是不是您要的域名。',
  'lookup.look-alike.twin': '「{label}」看上去像 {twin}，但 {letters} 不是英文字母，是另一个域名。',
  'lookup.look-alike.twin-plain': '「{label}」里的 {letters} 不是英文字母，请核对。',
  'lookup.look-alike.official':
    '{host} 像是云厂商或工信部的网址，其实不是。别人发来的这个链接，不要在里面登录、填资料或付款。',

  'lookup.problem.empty': '请输入域名、网址、邮箱或备案号。',
  'lookup.problem.ip': '这是 IP 地址，备案办理的是域名。要查某个 IP 上的网站，请输入网站的域名。',
  'lookup.problem.ip-number':
    '“{label}”只有数字，网址里会被当作 IP 地址。如果是备案号，请连省份简称一起写全，例如 京ICP备2020012345号-1。',
  'lookup.problem.digits':
    '这是一串数字，不是域名。短信里的验证码不用查：工信部的只填到 beian.miit.gov.cn，别处要的不要给。',
  'lookup.problem.single-label': '只有一段，不是完整的域名。完整的域名带后缀，例如 example.com。',
  'lookup.problem.bad-label':
    '“{label}”不能出现在域名里：每段只能用字母、数字、连字符或汉字，不能为空，也不能以连字符开头或结尾。',
  'lookup.problem.too-long': '域名有 {length} 个字符，超过了 253 个的上限。',
  'lookup.problem.label-too-long': '“{label}”有 {length} 个字符，域名的每一段最多 63 个。',
  'lookup.problem.label-too-long-converted':
    '“{label}”换成域名的实际写法（xn-- 开头）有 {length} 个字符，每一段最多 63 个。',
  'lookup.problem.not-a-domain': '这段文字里没有域名或备案号。收到的通知或短信，请用「粘贴通知」。',
  'lookup.problem.organisation':
    '这是单位名称，不是域名。工信部的备案查询可以按单位名称查它名下的备案。',

  'lookup.number.kind.subject':
    '主体备案号：代表主办者，不带“-序号”。名下每个网站、App、小程序、快应用各有一个带序号的服务备案号。',
  'lookup.number.kind.website': '网站的服务备案号：“-序号”后面没有字母。',
  'lookup.number.kind.app': 'App 的服务备案号：序号后带 A。它不能用在网站上。',
  'lookup.number.kind.mini-program': '小程序的服务备案号：序号后带 X。小程序按 AppID 备案。',
  'lookup.number.kind.quick-app': '快应用的服务备案号：序号后带 K。',
  'lookup.number.kind.licence': '经营许可证号（ICP 证），不是备案号。有许可证的网站同样要备案。',
  'lookup.number.kind.public-security':
    '公安联网备案号：与 ICP 备案各办各的，网站开通后 30 日内办理。',
  'lookup.number.public-security.footer':
    '拿到号码后 30 日内，在网站底部悬挂号码和图标，链接到公安平台的查询页。',
  'lookup.number.public-security.area': '号码里的地区代码属于{area}，开头却是{province}，请核对。',
  'lookup.number.public-security.wrong-word':
    '公安联网备案号写作“京公网安备11010800000001号”这样：省份简称、“公网安备”、14 位数字。请对照网站底部或公安平台重抄。',
  'lookup.number.province': '省份',
  'lookup.number.subject': '主体备案号',
  'lookup.number.service': '服务备案号',
  'lookup.number.kind': '类型',
  'lookup.number.no-province': '全国（号码里没有省份）',
  'lookup.kind.subject': '主体',
  'lookup.kind.licence': '经营许可证',
  'lookup.kind.public-security': '公安联网备案',

  'lookup.page.suffix-list': '工信部：已批复的后缀与注册商',
  'lookup.page.filing-query': '工信部：备案查询',
  'lookup.page.public-security-query': '公安部：联网备案查询',
  'lookup.page.cnnic-whois': 'CNNIC：WHOIS 查询',
  'lookup.page.aliyun-whois': '阿里云：WHOIS 查询',
  'lookup.page.paste': '打开后把 {text} 粘贴进去（已复制）',

  'lookup.footer.title': '网站底部代码',
  'lookup.footer.copy': '复制底部代码',
  'lookup.footer.choose-subject': '用主体备案号（广东）',
  'lookup.footer.public-security': '图标请从公安平台下载后自行放置。',

  'lookup.bulk.title': '批量查询',
  'lookup.bulk.label': '每行一个，或粘贴表格、拖入 CSV 文件',
  'lookup.bulk.choose-file': '选择文件',
  'lookup.bulk.start': '开始查询',
  'lookup.bulk.cancel': '停止',
  'lookup.bulk.progress': '已查 {done} / {total}',
  'lookup.bulk.cancelled': '已停止，查到 {done} 条，共 {total} 条。',
  'lookup.bulk.finished': '查完 {total} 条。',
  'lookup.bulk.column': '域名列',
  'lookup.bulk.column-name': '第 {n} 列',
  'lookup.bulk.filter': '筛选',
  'lookup.bulk.filter.all': '全部',
  'lookup.bulk.filter.approved': '已获批复',
  'lookup.bulk.filter.restricted': '限特定主体',
  'lookup.bulk.filter.not-approved': '未获批复',
  'lookup.bulk.filter.unknown': '清单中没有',
  'lookup.bulk.filter.number': '备案号',
  'lookup.bulk.filter.invalid': '无法识别',
  'lookup.bulk.search': '在结果中查找',
  'lookup.bulk.shown': '显示前 {shown} 条，共 {total} 条。导出包含全部。',
  'lookup.bulk.none': '没有符合条件的结果。',
  'lookup.bulk.export': '导出 CSV',
  'lookup.bulk.copy': '复制表格',
  'lookup.bulk.col.input': '输入',
  'lookup.bulk.col.domain': '备案用的域名',
  'lookup.bulk.col.suffix': '后缀',
  'lookup.bulk.col.result': '结论',
  'lookup.bulk.col.date': '清单日期',
  'lookup.bulk.col.note': '说明',
  'lookup.bulk.error.read': '读不了这个文件：{name}。请另存为 UTF-8 或 GBK 编码的 CSV 或文本。',
  'lookup.bulk.error.size': '文件超过 {limit} MB，请拆开后分次查询。',
  'lookup.bulk.error.empty': '没有可查的内容。',

  'lookup.network.title': '联网查询（默认关闭）',
  'lookup.network.why': '按下按钮才会联网，只把这一个域名发给所列的地址。',
  'lookup.network.host': '会访问：{host}',
  'lookup.network.allow': '允许并查询',
  'lookup.network.ask': '查询',
  'lookup.network.off': '联网查询是关闭的，可以在设置中打开。',
  'lookup.network.busy': '查询中',
  'lookup.network.age': '{minutes} 分钟前的结果',
  'lookup.network.dns': '解析到哪里',
  'lookup.network.rdap': '注册信息',
  'lookup.network.refresh': '重新查询',

  'lookup.dns.address': '{address}：{place}',
  'lookup.dns.place.mainland': '中国内地',
  'lookup.dns.place.outside': '内地以外',
  'lookup.dns.place.private': '内网或保留地址',
  'lookup.dns.place.unknown': '无法判断',
  'lookup.dns.credit': '地址数据日期 {date}，来自 NRO、RouteViews、DB-IP（CC BY 4.0）。',
  'lookup.dns.finding.mainland':
    '解析指向中国内地的服务器，域名需要备案，并在提供服务器的那家有接入。',
  'lookup.dns.finding.outside':
    '解析指向中国内地以外。已备案的域名长期这样，可能被认定为空壳，收到接入准确性核查通知。',
  'lookup.dns.finding.mixed':
    '一部分地址在中国内地，一部分在内地以外。核查按解析结果判断，请确认这是有意的安排。',
  'lookup.dns.finding.private': '解析到了内网或保留地址，公网访问不到。',
  'lookup.dns.finding.unknown': '看不出地址在不在中国内地，请到接入商控制台核对。',
  'lookup.dns.finding.cname': '经由 {name} 解析，多半是 CDN 或防护服务；各地解析结果可能不同。',
  'lookup.dns.finding.none': '没有解析到地址。已备案的域名长期不解析，可能被认定为空壳。',
  'lookup.dns.finding.missing': '这个域名在 DNS 里不存在，可能没有注册、已过期或被暂停解析。',
  'lookup.dns.finding.provider': '地址属于{provider}。在其他接入商处的接入，核查时可能对不上。',

  'lookup.rdap.registrar': '注册商',
  'lookup.rdap.expires': '到期',
  'lookup.rdap.registered': '注册',
  'lookup.rdap.status': '状态',
  'lookup.rdap.none-listed': '未提供',
  'lookup.rdap.no-service': '{suffix} 没有 RDAP 查询，请打开 WHOIS 页面查看。',
  'lookup.rdap.no-service-cn': '.cn 和 .中国 没有 RDAP 查询，请到 CNNIC 的 WHOIS 页面查看。',
  'lookup.rdap.finding.expired': '域名已于 {date} 到期。到期后解析随时可能停止，请尽快续费。',
  'lookup.rdap.finding.expired-grace':
    '域名已于 {date} 到期，解析随时可能停止。按注册商的时间表，大约到 {until} 还能照常续费，之后只能高价赎回。',
  'lookup.rdap.finding.expired-redemption':
    '域名已于 {date} 到期，续费宽限期已过。按注册商的时间表，大约到 {until} 还能高价赎回，请马上联系注册商。',
  'lookup.rdap.finding.expired-late':
    '域名已于 {date} 到期，按注册商的时间表赎回期也已过，随时可能被删除。先问注册商还能不能赎回。',
  'lookup.rdap.finding.expiring':
    '域名 {days} 天后到期（{date}）。多数省份备案要求剩余期限在 3 个月以上，先续费。',
  'lookup.rdap.finding.valid': '域名在 {date} 到期。',
  'lookup.rdap.finding.client-hold':
    '注册商暂停了解析（clientHold）：常见原因是未实名认证、违规或纠纷。先联系注册商。',
  'lookup.rdap.finding.server-hold':
    '注册局暂停了解析（serverHold）：常见原因是未实名认证、违规或纠纷。先联系注册商。',
  'lookup.rdap.finding.redemption':
    '域名在赎回期，解析已停。赎回期长短因后缀而异，请马上联系注册商赎回。',
  'lookup.rdap.finding.redemption-days':
    '域名在赎回期，解析已停。{suffix} 的赎回期约 {days} 天，请马上联系注册商赎回。',
  'lookup.rdap.finding.pending-delete':
    '域名正在等待删除，不能续费也不能赎回，删除后任何人都可以注册。',
  'lookup.rdap.finding.pending-delete-cn':
    '域名处于 pendingDelete：.cn 一类在这个状态仍可能赎回，请马上联系注册商。',
  'lookup.rdap.finding.transfer-lock': '域名有禁止转移锁。要转入其他注册商，先在现注册商处解除。',
  'lookup.rdap.finding.transfer-lock-server':
    '注册局锁定了转移：新注册、新转入后 60 天内常见，或因纠纷。',
  'lookup.rdap.finding.pending-transfer': '域名正在转移注册商，完成之前先别提交备案。',
  'lookup.rdap.finding.registrar':
    '注册商是 {registrar}。若是境外注册商，先转入境内获批的注册商再备案。',
  'lookup.rdap.finding.unregistered': '注册局查不到这个域名，可能还没有注册或已被删除。',
  'lookup.rdap.sources-note': '以注册商控制台显示的为准。',

  'lookup.whois.how': '查出结果后，在那一页点浏览器工具栏上的备案预检图标，可以读取结果。',
  'lookup.whois.page':
    '{host} 是 WHOIS 查询页。页面上有结果时，可以读取到期日、注册商和域名状态；注册人的姓名、邮箱、电话不读。',
  'lookup.whois.read': '读取这一页的结果',
  'lookup.whois.again': '再读一次',
  'lookup.whois.nothing':
    '这一页上还没有看到域名的查询结果。请先在页面上查出结果（可能要输验证码），再点一次。',
  'lookup.whois.refused': '浏览器没有允许读取这一页。请刷新页面后，再点一次工具栏图标。',
  'lookup.whois.from': '{when} 从 {host} 读取。',
  'lookup.whois.remembered': '关闭浏览器之前，查询这个域名时也会显示。',

  'lookup.network.problem.offline': '没有网络连接，未能查询。',
  'lookup.network.problem.unreachable': '连不上 {host}，请检查网络后再试。',
  'lookup.network.problem.timeout': '{host} 在 {seconds} 秒内没有回应，请稍后再试。',
  'lookup.network.problem.rate-limited': '{host} 限制了查询次数，请稍后再试。',
  'lookup.network.problem.rate-limited-until': '{host} 限制了查询次数，{seconds} 秒后可以再试。',
  'lookup.network.problem.rate-limited-minutes':
    '{host} 限制了查询次数，约 {minutes} 分钟后可以再试。',
  'lookup.network.problem.rate-limited-hours': '{host} 限制了查询次数，约 {hours} 小时后可以再试。',
  'lookup.network.problem.refused': '{host} 拒绝了查询（{status}）。',
  'lookup.network.problem.server': '{host} 出错了（{status}），请稍后再试。',
  'lookup.network.problem.redirect': '{host} 转向了未授权的地址 {target}，没有跟过去。',
  'lookup.network.problem.redirect-hidden':
    '{host} 转向了别的地址。没有得到您对那个地址的允许，没有跟过去。',
  'lookup.network.problem.not-json': '{host} 的回答不是预期的格式。',
  'lookup.network.problem.truncated': '{host} 的回答不完整。',
  'lookup.network.problem.too-large': '{host} 的回答太大，没有读取。',
  'lookup.network.problem.dns-failure': '域名服务器回答出错（{code}），请稍后再试。',
  'lookup.network.problem.no-permission': '没有获得访问 {host} 的权限，未联网。',
} as const;
