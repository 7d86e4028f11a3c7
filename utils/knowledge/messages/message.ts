import type { ProcedureId, ProviderId } from '../../vocabulary.ts';
import type { SourceId } from '../sources.ts';

export type MessageTopic =
  | 'domain-check'
  | 'rejection'
  | 'form-error'
  | 'special-inspection'
  | 'access-accuracy'
  | 'inspection'
  | 'sms'
  | 'ministry-code'
  | 'mini-program'
  | 'import';

/** When one has to act: within `n` of `from`, or by a moment the message itself names. */
export type MessageDeadline = { kind: 'at' } | { kind: 'hours'; n: number; from: 'sms' };

/**
 * A sentence that consoles, mails or the ministry's site are known to say. Cause and remedy are the sentences
 * `message.<id>.cause` and `message.<id>.remedy`.
 */
export interface Message {
  /** Who is known to say it. Rejections of the domain check and of the authority reach every provider. */
  providers: readonly [ProviderId, ...ProviderId[]];
  topic: MessageTopic;
  /** As utils/knowledge/phrases.ts reads them. */
  patterns: readonly [string, ...string[]];
  /** The exact strings as printed. */
  examples: readonly [string, ...string[]];
  /** The guide that leads out of it. */
  procedure?: ProcedureId;
  deadlineRule?: MessageDeadline;
  /** Number under which the ministry, its SMS page or WeChat returns it: a second hint only. */
  code?: number;
  /** Only seen in texts of 2021 or earlier, or replaced since. */
  old?: true;
  sources: readonly [SourceId, ...SourceId[]];
}
