/** Everyday words for the things of filing, Chinese and English, one pattern a meaning. */

export const FILING = /备案|备过|备个|filing|filed|\bfile\b|\bicp\b/i;
export const CANCEL = /注销|销掉|销户|取消备案|删除备案|cancel|delet|remov/i;
export const REFUSED =
  /驳回|退回|被退|打回|被拒|拒绝|没通过|没过|没有通过|未通过|不通过|不给过|(?:一直|总是|老)不过|过不了|reject|refus|declin|sent back|returned|failed/i;
export const LONG =
  /多久|多长|几天(?!内)|多少天(?!内)|几个工作日|什么时候|何时|要等|等了|还要等|还没(?:消息|结果|动静|好|下来)|没(?:消息|动静|结果)|催(?!缴|费)|\bhow long|how many days|\bwhen will|duration|how soon/i;
export const BACK =
  /恢复|找回|后悔|反悔|还原|要回|接回|挽回|undo|restor|recover|\bget .{0,24}back|revers/i;

export const CODE = /短信|验证码|核验码|\bsms\b|\bcode\b/i;
export const ABSENT =
  /没收到|收不到|没有收到|未收到|没有来|没来|不来|接收不到|not (?:receiv|arriv|com|get)|n't (?:receiv|arriv|com|get|got)|no sms|missing|never (?:came|arrived|got|received)/i;
export const PHONE = /手机|电话|号码|phone|mobile/i;

export const CHANGED =
  /换了|换成|换人|换掉|换号|更换|换个|变了|变更|改了|修改|变动|离职|停用|停机|丢了|丢失|不用了|chang|lost|\bleft\b|replac/i;
export const MOVE = /换|变更|迁|搬|转到|转去|挪|改用|chang|switch|mov(?:e|ing)|migrat/i;
export const LAPSED =
  /过期|到期|没续费|未续费|不续费|忘.{0,2}续费|没续|停了|抢注|expir|lapse|not renew/i;

export const CLOUD =
  /接入商|服务商|云商|云厂商|阿里云|腾讯云|华为云|百度云|京东云|火山|别家|另一家|其他云|provider|another cloud|alibaba|aliyun|tencent|huawei/i;
export const SERVER = /服务器|主机|\becs\b|\bip\b|虚拟机|server|\bhost(?:ing)?\b/i;
export const OVERSEAS =
  /香港|海外|境外|国外|美国|新加坡|日本|港服|(?<![a-z.])hk(?![a-z])|hong ?kong|overseas|abroad|foreign|outside/i;
export const ACCOUNT = /账号|帐号|账户|登录名|account|\blogin/i;
export const DOMAIN = /域名|domain/i;
export const COMPANY =
  /公司|企业|单位|主体|营业执照|执照|company|organi[sz]ation|business|licen[cs]e/i;
export const OTHERS =
  /别人|他人|别的|其他|另一|同事|员工|外包|建站公司|代理|someone|another|colleague/i;
/** A domain or a site given away for good. */
export const SOLD = /卖(?:掉|了|给|出)|出售|转让|转手|过户|送人|\bsold\b|\bsell/i;
export const PAPERS = /材料|资料|证明|文件|什么证|准备什么|documents?|papers?|materials?/i;
export const ORDER = /订单|草稿|\border|draft/i;

export const RECTIFY = /整改|核查|抽查|rectif|inspection/i;
export const POLICE = /公安|网安|public.?security|police/i;

export const HOW =
  /怎么|怎样|咋|如何|流程|步骤|教程|在哪|哪里|how (?:to|do|can)|steps|procedure|where/i;
export const WHETHER =
  /吗|么|是否|能不能|可不可以|要不要|需不需要|用不用|还是|可以|需要|必须|do i|does|can i|must|should|need|have to/i;
