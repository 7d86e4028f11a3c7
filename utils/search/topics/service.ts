/** Questions about the service and its number, codes and orders, inspections, and filings in general. */
import { ACCOUNT, CANCEL, FILING, HOW, POLICE, RECTIFY } from '../everyday.ts';
import { type Topic, topic, unless } from '../topic.ts';

export const SERVICE_TOPICS: readonly Topic[] = [
  // The number and the site
  topic(
    'correction footer-number',
    /备案号|number/i,
    /放|挂|底部|显示|链接|写在|footer|display|show|link|\bput\b/i,
  ),
  topic(
    'correction footer-number',
    /底部|最下|最底|页脚|页尾|footer|bottom/i,
    /备案|写|放|挂|链接|filing|number|link|show/i,
  ),
  topic(
    'guide cancel-others-filing/before',
    FILING,
    /查询|怎么查|哪里查|查一下|查看|look up|check|query|search/i,
  ),
  topic(
    'message service-open-before-approval',
    /备案期间|审核期间|备案中|审核中|没下来|while|during/i,
    /访问|打开|开着|上线|解析|open|online|visit/i,
  ),
  topic(
    'message blocked-domain',
    /打不开|拦截|访问不了|无法访问|不能访问|403|阻断|blocked|can(?:no|')t open|not accessible/i,
    /网站|域名|网页|备案|site|domain|page|filing/i,
  ),
  topic(
    'correction service-name-pattern',
    /网站名|站名|site name|website name/i,
    /怎|取|起|填|写|要求|规则|how|choose|rule|should/i,
  ),
  topic(
    'message service-name-unacceptable',
    /(?:网站|站|app|小程序)[^,，。]{0,4}(?:名|叫)|site name/i,
    /博客|论坛|社区|中国|国家|英文|字母|数字|带|含|用|叫|blog|forum|contain|allowed/i,
  ),

  // Codes, slots, orders
  topic(
    'correction service-code-stays-used',
    /服务码|授权码|名额|service code|slot/i,
    /再用|复用|释放|退回|返还|还能|reuse|again/i,
  ),
  topic(
    'message service-code-invalid',
    /服务码|授权码|service code/i,
    /无效|失效|不能用|用不了|错|invalid|expired/i,
  ),
  topic(
    'guide first-filing/before',
    /服务码|授权码|service code/i,
    /怎|哪|申请|获取|领|没有|where|how|\bget\b|apply/i,
  ),
  topic(
    'guide first-filing/before',
    /服务器|主机|ecs|服务码|server/i,
    /几个|多少|最多|how many|limit/i,
  ),
  topic(
    'correction one-account-one-subject',
    ACCOUNT,
    /几个|两个|多个|第二个|how many|two|second|several/i,
  ),
  topic(
    'guide add-service/steps',
    /公司|主体|个人|单位|company|person/i,
    /几个网站|多少个?网站|多个网站|how many sites/i,
  ),
  topic(
    'correction one-order-at-a-time',
    /按钮|入口|选项|button/i,
    /没有|找不到|不见|不显示|灰|消失|点不了|\bno\b|missing|gone|grey|can(?:no|')t find/i,
  ),
  topic(
    'correction one-order-at-a-time',
    /进行中的订单|在办|有订单|两个订单|同时|running order|in progress|at the same time/i,
  ),

  // Inspections, shells, police
  topic(
    'guide rectify/stop',
    RECTIFY,
    /延期|来不及|不够|赶不上|延长|宽限|申诉|不认可|more time|extension|appeal/i,
  ),
  topic(
    'guide rectify/irreversible',
    RECTIFY,
    /不管|不理|没改|逾期|超期|忽略|后果|会怎|ignore|overdue|what happens/i,
  ),
  topic('guide rectify/steps', RECTIFY, /怎|如何|收到|通知|\bhow\b|received|notice/i),
  topic(
    'guide rectify/when',
    /不解析|没解析|未解析|闲置|空置|不用了|没用|unused|not resolv/i,
    FILING,
  ),
  topic(
    'correction empty-subject-paper-only',
    /空壳|empty.?shell/i,
    /新增|再备|加网站|重新备|add|file again/i,
  ),
  topic(
    'correction empty-shell-check-word',
    /空壳(?:网站)?|(?:empty.?)?shell (?:filing|site|website|subject)|empty.?shell/i,
    /什么|意思|核查|是不是|what|mean/i,
  ),
  topic(
    'guide cancel-others-filing/when',
    /空壳|empty.?shell/i,
    /主体|通知|怎|如何|注销|收到|subject|notice|\bhow\b/i,
  ),
  topic('guide public-security-filing/stop', POLICE, CANCEL, FILING),
  topic('guide public-security-filing/steps', POLICE, FILING, HOW),
  topic('guide public-security-filing/when', POLICE, FILING),
  topic('correction police-data-code-sent', /数据码|data code/i),
  topic('correction not-cancelling-blacklisted', /黑名单|拉黑|blacklist/i),

  // What is asked most generally
  unless(
    /变更|注销|取消|change|cancel/i,
    topic('guide first-filing/when', /app|安卓|应用/i, FILING),
  ),
  topic(
    'guide abandon-order/when',
    /不想|不备了|不办了|放弃|算了|give up|abandon|don't want/i,
    /备案|订单|办|filing|order/i,
  ),
  topic(
    'guide withdraw-order',
    /撤|取消(?:订单|申请)|withdraw|recall/i,
    /订单|申请|提交|备案|order|filing|request/i,
  ),
  topic('guide withdraw-order', /撤回|撤销|撤消|withdraw/i),
  unless(
    /(?:公司|企业|单位|执照).{0,4}注销/,
    topic('guide cancel-service', CANCEL, /网站|app|小程序|website|\bsite\b|service/i, HOW),
  ),
  unless(
    /接入|短信|订单|公安|order|access|police|不想/i,
    topic('guide cancel-subject/when', CANCEL, /怎|如何|流程|备案|哪个|\bhow\b|filing/i),
  ),
  unless(
    /公安|实名|服务器|app|小程序|变更|年|[子二]级?域名/i,
    topic(
      'guide first-filing/when',
      FILING,
      /要不要|需不需要|必须|一定要|要备案吗|需要备案|do i need|must i|have to|required/i,
    ),
  ),
  unless(
    /注销|变更|接入|公安|撤|取消|cancel|change|access|police/i,
    topic(
      'guide first-filing/steps',
      /怎么备案|如何备案|备案流程|备案步骤|怎么弄备案|备案怎么(?:办|弄|做|备)|how (?:to|do i) (?:get |apply for |do )?(?:an? )?(?:icp|file|filing)/i,
    ),
  ),
];
