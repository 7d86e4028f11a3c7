import type { Translation } from '../t.ts';
import type { guidesCancel as zh } from '../zh-CN/guides-cancel.ts';

export const guidesCancel: Translation<typeof zh> = {
  'guide.cancel-subject.all.whole':
    'Use 注销主体 only when every website, App, mini-program and quick-app of the subject is to go.',
  'guide.cancel-subject.all.last-service':
    'Only one website or App left and it is to go: cancel the subject directly. Cancelling just the service leaves an empty subject.',
  'guide.cancel-subject.all.one-of-many':
    'Only one of several has to go: use 注销网站/App; the subject and the others stay.',
  'guide.cancel-subject.all.data-changed':
    'Details changed (name, licence, contact): ask for 变更主体 first. Cancel and refile only where the province or the provider does not allow the change.',
  'guide.cancel-subject.all.police-too':
    'If there is a public-security filing, cancel it on the police platform as well; cancelling the ICP filing does not include it.',
  'guide.cancel-subject.aliyun.open':
    'Open 我的备案 and look at the subject. If 注销主体 is missing, an order is probably running, or the province does not offer it.',
  'guide.cancel-subject.aliyun.press':
    'Press 注销主体, read the notes, confirm. The order goes straight to the authority, without a review by Alibaba Cloud.',
  'guide.cancel-subject.aliyun.follow': 'Follow the progress under 我的订单.',
  'guide.cancel-subject.tencent.open':
    'In 我的备案, top right of the subject card: 更多 → 注销备案 (in 2021 a plain button 注销备案; newer pages may say 注销).',
  'guide.cancel-subject.tencent.read': 'The dialog 注销备案说明 opens; read it and press 下一步.',
  'guide.cancel-subject.tencent.confirm':
    "Check 主体备案号, 单位名称 and 联系方式, press 获取验证码, enter the code, press 确认. This code is Tencent's own.",
  'guide.cancel-subject.tencent.mini':
    'Or in the mini-program 腾讯云网站备案: 更多操作 → 注销主体 → 确定 → verify → 确定.',
  'guide.cancel-subject.tencent.status':
    'The order shows type 注销主体 and status 等待管局审核. The SMS is usually still open at that point; the status does not tell.',
  'guide.cancel-subject.huawei.open':
    'In 我的ICP备案 press 注销主体 on the subject. If the button is missing, an order is running: finish or abandon it.',
  'guide.cancel-subject.volcengine.open': '备案中心 → 我的备案, press 注销主体 on the subject.',
  'guide.cancel-subject.all.miit-sms':
    "Then do the ministry's SMS verification and wait for the authority.",
  'guide.cancel-subject.all.no-review':
    'There is usually no provider review; it goes straight to the authority (so Alibaba Cloud and Tencent).',
  'guide.cancel-subject.all.who':
    "The ministry's SMS usually goes to the subject contact; sometimes several contacts have to verify.",
  'guide.cancel-subject.tencent.phone-lost':
    'Phone of the contact lost: go through Tencent support with the account ID, the papers and the 注销声明函 (personal: fingerprint and a photo holding the ID; organisation: stamped).',
  'guide.cancel-subject.tencent.email-code':
    "Newer pages may offer phone or e-mail for the code. That is only Tencent's own code; nothing shows that e-mail spares the ministry's SMS.",
  'guide.cancel-subject.all.password': 'No filing password (备案密码) is asked any more.',
  'guide.cancel-subject.all.refile-wait':
    'Cancelling and refiling cannot run side by side: wait until beian.miit.gov.cn no longer finds the number, then file anew.',
  'guide.cancel-subject.all.all-gone':
    "The ministry's subject number goes, and with it every website, App, mini-program and quick-app, including those filed at other providers and platforms.",
  'guide.cancel-subject.all.no-restore':
    'The number cannot be restored. Coming back means a first filing and a new number.',
  'guide.cancel-subject.all.dark': 'After approval the sites no longer open on mainland servers.',
  'guide.cancel-subject.aliyun.code-used': 'The service code that was used stays used.',
  'guide.cancel-subject.tencent.slot': 'The place on the server comes back, says Tencent.',
  'guide.cancel-subject.huawei.slot': 'The place on the server does not come back.',
  'guide.cancel-subject.volcengine.slot': 'The filing code does not come back.',
  'guide.cancel-subject.aliyun.final':
    "Treat submitting as final: Alibaba Cloud's FAQ says a cancellation cannot be withdrawn. If the ministry's code has not been entered yet, do not enter it; after 24 hours the order should come back (documented at WeChat and Huawei; Alibaba Cloud's own text not seen).",
  'guide.cancel-subject.tencent.lapse':
    'SMS not done yet: leave it; after 24 hours the authority rejects the order and nothing is cancelled. SMS done: it cannot be stopped; prepare a new filing.',
  'guide.cancel-subject.huawei.lapse':
    'If the SMS is not done in 24 hours, the system returns the order.',
  'guide.cancel-subject.all.phone':
    "Usually none, but the contact's phone must receive SMS and the last six characters of the certificate must be known. If it cannot, change the phone by 变更主体 first.",
  'guide.cancel-service.all.one-of-many':
    'This website or App is to go and the subject keeps others: use 注销网站/App.',
  'guide.cancel-service.all.not-last':
    "It is the subject's last service: use 注销主体 instead, or an empty subject is left.",
  'guide.cancel-service.all.one-domain':
    'One site with several domains and only one has to go: not a cancellation; remove it by 变更网站.',
  'guide.cancel-service.all.swap-domain':
    'To swap the domain there are two orders. New first: no gap, but the site name must differ from the old one and a free service code is needed. Old first: the site goes dark at once, and if it was the last service an empty subject is left.',
  'guide.cancel-service.all.app-shares':
    'See whether the domain also stands in a valid App (or another site): if so it will not be blocked.',
  'guide.cancel-service.all.police-too':
    'If there is a public-security filing, cancel it on the police platform as well.',
  'guide.cancel-service.aliyun.open': 'Open 我的备案 and find the website or App.',
  'guide.cancel-service.aliyun.press':
    'Press 注销网站 or 注销App, read the notes, confirm. It goes straight to the authority, without a review by Alibaba Cloud.',
  'guide.cancel-service.aliyun.follow': 'Follow the progress under 我的订单.',
  'guide.cancel-service.tencent.open':
    "On the site's row: 更多 → 注销网站 (newer pages may say 注销 and 服务).",
  'guide.cancel-service.tencent.read': 'The dialog 注销网站说明 opens; read it and press 下一步.',
  'guide.cancel-service.tencent.confirm':
    'Check 网站备案号, 负责人姓名, 网站名称, 网站首页 and 联系方式, press 获取验证码, enter the code, press 确认.',
  'guide.cancel-service.tencent.batch':
    'Several at once: 批量注销网站 → 注销网站须知 → 选择网站 → 验证备案.',
  'guide.cancel-service.tencent.mini':
    'Mini-program 腾讯云网站备案: 更多操作 → 注销网站 → 下一步 on the notes → 验证备案 → 确定.',
  'guide.cancel-service.tencent.status':
    'Type 注销网站, status 等待管局审核. The SMS is usually still open; the status does not tell.',
  'guide.cancel-service.huawei.open':
    'In 我的ICP备案 press 注销互联网信息服务 on the service; one at a time, no batch.',
  'guide.cancel-service.volcengine.open': 'In 我的备案 press 注销互联网信息服务 on the service.',
  'guide.cancel-service.baidu.open':
    'Baidu calls it 注销网站备案; the texts of its dialogs were not found.',
  'guide.cancel-service.all.miit-sms':
    "Then do the ministry's SMS verification and wait for the authority.",
  'guide.cancel-service.all.who':
    "The ministry's SMS usually goes to the contact of this website or App.",
  'guide.cancel-service.all.no-review':
    'There is usually no provider review; it goes straight to the authority (so Alibaba Cloud and Tencent).',
  'guide.cancel-service.all.number-gone':
    "The ministry deletes this service's number, for every provider. Coming back is a new add-service filing with a new number.",
  'guide.cancel-service.all.dark':
    "The domain is blocked on the provider's mainland servers, unless it also stands in another valid website or App.",
  'guide.cancel-service.all.empty':
    'If it was the last service, an empty subject is left. In 11 provinces a service may be added to it directly; elsewhere it has to be cancelled on paper at the authority first.',
  'guide.cancel-service.aliyun.code-used': 'The service code that was used stays used.',
  'guide.cancel-service.tencent.slot': 'The place on the server comes back, says Tencent.',
  'guide.cancel-service.huawei.slot': 'The place on the server does not come back.',
  'guide.cancel-service.aliyun.final':
    'Treat submitting as final: Alibaba Cloud’s FAQ says a cancellation cannot be withdrawn. If the ministry’s code has not been entered, do not enter it; after 24 hours the order should come back (documented at WeChat and Huawei; Alibaba Cloud’s own text not seen).',
  'guide.cancel-service.tencent.lapse':
    'SMS not done yet: leave it; after 24 hours the authority rejects the order and nothing is cancelled. SMS done: it cannot be stopped.',
  'guide.cancel-service.huawei.lapse':
    'If the SMS is not done in 24 hours, the system returns the order.',
  'guide.cancel-service.all.phone':
    "Usually none; the service contact's phone must receive SMS. If it cannot, change the phone first.",
  'guide.cancel-access.all.moved':
    "The service already has access at another provider and no longer uses this one's servers: 取消接入. The number stays.",
  'guide.cancel-access.all.other-first':
    'No access elsewhere yet: finish 新增接入 there first. Otherwise the filing is an empty shell, and the authority will cancel it after a while (no fixed period).',
  'guide.cancel-access.all.not-closing':
    'The service is closing for good: not this; use 注销网站/App or 注销主体.',
  'guide.cancel-access.all.last-allowed':
    'Today a console will usually accept it even when it is the only access: nothing stops you. That is why the other access comes first.',
  'guide.cancel-access.aliyun.pick': 'In 我的备案 pick the website or App and press 取消接入.',
  'guide.cancel-access.aliyun.code':
    'In the dialog press 发送验证码, enter the code, press 提交. No filing password, no ministry SMS.',
  'guide.cancel-access.tencent.open': "On the site's row: 更多 → 取消接入.",
  'guide.cancel-access.tencent.read': 'The dialog 取消接入说明 opens; read it and press 下一步.',
  'guide.cancel-access.tencent.confirm':
    'Check the details, press 获取验证码, enter the code, press 确认.',
  'guide.cancel-access.tencent.batch':
    'Several at once: 批量取消接入服务 (older: 批量取消接入网站) → 取消接入须知 → choose → 验证备案; the code may go to phone or e-mail.',
  'guide.cancel-access.tencent.mini':
    'Mini-program 腾讯云网站备案: 更多操作 → 取消接入网站 → 下一步 on the notes → 验证备案 → 确定.',
  'guide.cancel-access.tencent.status': 'Type 取消接入, status 等待管局审核.',
  'guide.cancel-access.huawei.open':
    'Press 取消接入 → choose whom to verify and the reason → 下一步，提交审核.',
  'guide.cancel-access.all.after':
    'Afterwards this console no longer shows the site; check at beian.miit.gov.cn that the number is still there.',
  'guide.cancel-access.all.console-code':
    "Only the provider's own code (contact of the website or App). Cancel-access needs no SMS from the ministry.",
  'guide.cancel-access.aliyun.effect':
    'How soon it takes effect is not stated anywhere at Alibaba Cloud. Be prepared for the site to go dark at once.',
  'guide.cancel-access.tencent.effect': 'At once in some provinces, 1–20 working days in others.',
  'guide.cancel-access.all.only-readd':
    'Only a full new 新增接入 brings it back; the number is unchanged.',
  'guide.cancel-access.all.blocked':
    "The domain is blocked on this provider's servers unless it also stands in another valid website or App.",
  'guide.cancel-access.all.shell':
    'With no other access the filing becomes an empty shell and is cancelled later; with a suffix that is not approved it cannot be filed again until it is.',
  'guide.cancel-access.all.own-buttons':
    'After it this provider holds no record, so you cannot cancel the filing here any more; that takes another provider that has access, or paper at the authority.',
  'guide.cancel-access.tencent.all-gone':
    'Dropping access for every site also removes the subject at Tencent.',
  'guide.cancel-access.aliyun.code-used': 'The service code that was used stays used.',
  'guide.cancel-access.aliyun.final': 'Once submitted it cannot be withdrawn.',
  'guide.cancel-access.tencent.none':
    'Once with the authority it cannot be withdrawn, and there is no SMS step to let lapse.',
  'guide.cancel-access.huawei.none': 'At 待管局审核 it can no longer be withdrawn.',
  'guide.cancel-access.all.none': "None; only the contact's phone for the code.",
  'guide.cancel-others-filing.all.bought':
    'A domain you bought shows 该域名已存在备案号: owning it is fine, but the other filing must go before you can file yours.',
  'guide.cancel-others-filing.all.shell':
    'Your own subject number still exists, has no service and no provider holds a record (empty subject): the same way.',
  'guide.cancel-others-filing.all.shell-direct':
    'In 天津 辽宁 四川 云南 江苏 浙江 上海 广西 山西 北京 贵州 an empty subject can add a service directly and need not be cancelled.',
  'guide.cancel-others-filing.all.ask-owner':
    'If the former owner can be reached: have them cancel the site at a provider that still has access; then no paper is needed.',
  'guide.cancel-others-filing.all.not-online':
    "A provider can only cancel what was filed with it; another party's filing cannot be cancelled in a console.",
  'guide.cancel-others-filing.all.query':
    'Look the domain up at beian.miit.gov.cn and note the number: its first character names the province. The result never shows the access provider.',
  'guide.cancel-others-filing.all.holder-proof':
    'Domain certificate (the name is yours now) and your ID or licence.',
  'guide.cancel-others-filing.all.form':
    "At beian.miit.gov.cn → 通知公告 choose the province, search 注销, open 详情 and download that province's form.",
  'guide.cancel-others-filing.all.send':
    'Fill in, sign or stamp, and send or hand in with the proofs as that province says. Ask by phone first: provinces differ.',
  'guide.cancel-others-filing.all.check':
    'Check beian.miit.gov.cn every few days; file yours once the old one no longer shows.',
  'guide.cancel-others-filing.all.hunan':
    '湖南 wrote in 2018–2019 that such paper requests were handled on Fridays; nothing newer was found, ask the authority.',
  'guide.cancel-others-filing.tencent.support':
    "Tencent cannot cancel an empty subject; one may also wait for the authority's clean-up, which has no date.",
  'guide.cancel-others-filing.aliyun.support':
    'After cancel-access Alibaba Cloud holds no record and no button; paper or a provider that still has access remains.',
  'guide.cancel-others-filing.all.paper': 'The authority checks the papers; there is no SMS.',
  'guide.cancel-others-filing.all.five-days':
    'About 5 working days after the authority has the papers (says Huawei); 山东 said in 2021 that one may ask after 2 working days.',
  'guide.cancel-others-filing.all.gone':
    'The number cannot be restored. A new holder may ask the authority for this, which a former owner should bear in mind.',
  'guide.cancel-others-filing.all.call':
    'To stop it after handing in, only the authority can help.',
  'guide.cancel-others-filing.all.set':
    "That province's form, copies of ID or licence, domain certificate; stamped or signed (some provinces want a photo holding the ID).",
  'guide.withdraw-order.all.too-late':
    'Only an order that has not reached the authority can be withdrawn. After that nobody can; wait for the result.',
  'guide.withdraw-order.aliyun.cancelling':
    'Orders to cancel a filing or access are different: once submitted they cannot be withdrawn.',
  'guide.withdraw-order.tencent.cancelling':
    'A cancelling order has no withdraw button: it can be stopped only before the SMS is verified; left for 24 hours it lapses.',
  'guide.withdraw-order.all.draft': 'A draft not yet submitted: abandon it.',
  'guide.withdraw-order.all.stage': 'See at which step the order stands (reload the page first).',
  'guide.withdraw-order.aliyun.withdraw':
    "Just submitted, or passed but not yet sent on: 撤销备案 → reason → 撤销 (labels of 2019; today's were not seen).",
  'guide.withdraw-order.tencent.withdraw':
    'Nothing can be edited while waiting; after a failed review 撤销备案, edit and resubmit.',
  'guide.withdraw-order.tencent.passed':
    'Passed and not yet at the authority: only 放弃备案 and starting again.',
  'guide.withdraw-order.huawei.withdraw': '撤销备案 until 待提交管局.',
  'guide.withdraw-order.all.lapse':
    'Already at the SMS: leave it; after 24 hours the order comes back.',
  'guide.withdraw-order.all.no-check': 'Withdrawing needs no verification.',
  'guide.withdraw-order.all.nothing': 'It touches this order only, not the existing filing.',
  'guide.withdraw-order.all.resubmit': 'Edit and submit again; the review starts over.',
  'guide.withdraw-order.all.no-papers': 'None.',
  'guide.abandon-order.all.unblock':
    'An order that will not be finished holds the slot and hides the other buttons, or the province was wrong.',
  'guide.abandon-order.all.not-done':
    'It only drops what was entered this time; existing filings are untouched.',
  'guide.abandon-order.aliyun.other-account':
    '该域名存在进行中的订单 or 此证件存在进行中的订单: the order is in another account; abandon it there.',
  'guide.abandon-order.all.copy':
    'Note the rejection reasons and what was entered: they are gone afterwards.',
  'guide.abandon-order.aliyun.abandon': '放弃备案 on a draft or a rejected order (label of 2019).',
  'guide.abandon-order.tencent.abandon': '放弃备案 on the order.',
  'guide.abandon-order.huawei.abandon': '放弃备案 on the order.',
  'guide.abandon-order.all.no-check': 'No verification.',
  'guide.abandon-order.aliyun.sync':
    'After a rejection by the authority the button appears only when the result has reached Alibaba Cloud.',
  'guide.abandon-order.all.data': 'What was entered cannot be brought back.',
  'guide.abandon-order.all.no-undo': 'There is no undo; start a new order.',
  'guide.abandon-order.all.no-papers': 'None.',
};
