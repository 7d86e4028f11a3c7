import { useId } from 'preact/hooks';
import { toUnicode } from '../../utils/lookup/punycode.ts';
import type { Notice } from '../../utils/notice/notice.ts';
import type { Translate } from '../../utils/text/t.ts';

interface Choice {
  id: string;
  title: string;
}

interface Props {
  t: Translate;
  notice: Notice;
  /** The case the notice belongs to. */
  held: Choice | null;
  /** The cases it may belong to where none is sure. */
  choices: readonly Choice[];
  /** The notice names neither domain nor number: only the person knows whose it is. */
  isNameless: boolean;
  chosen: string;
  isBusy: boolean;
  onChoose: (id: string) => void;
  onTrack: () => void;
}

/** Which case the notice goes to where it does not say so itself. */
const CaseChoice = ({ t, choices, isNameless, chosen, onChoose }: Props) => {
  const id = useId();
  return (
    <p class="notice-whose">
      <label for={id}>{t(isNameless ? 'notice.whose' : 'notice.which')}</label>
      <select id={id} value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{t(isNameless ? 'notice.choose' : 'notice.new-case')}</option>
        {choices.map((one) => (
          <option key={one.id} value={one.id}>
            {one.title}
          </option>
        ))}
      </select>
    </p>
  );
};

/** The one press that makes or updates a case. */
export const TrackForm = (props: Props) => {
  const { t, notice, held, choices, isNameless, chosen, isBusy, onTrack } = props;
  if (isNameless && choices.length === 0) {
    return notice.doubts ? null : <p class="soft">{t('notice.nameless')}</p>;
  }
  const [first = ''] = notice.domains;
  const label = () => {
    if (held) return t('notice.update', { title: held.title });
    return t(isNameless || chosen !== '' ? 'notice.update-chosen' : 'notice.track');
  };
  return (
    <div class="notice-track">
      {choices.length > 0 && <CaseChoice {...props} />}
      <p>
        <button
          type="button"
          class={notice.doubts ? 'button' : 'button primary'}
          disabled={isBusy || (isNameless && chosen === '')}
          onClick={onTrack}
        >
          {label()}
        </button>
      </p>
      {!held && chosen === '' && notice.domains.length > 1 && (
        <p class="small soft">
          {t('notice.first-domain', { count: notice.domains.length, domain: toUnicode(first) })}
        </p>
      )}
      <p class="small soft">{t('notice.track-note')}</p>
    </div>
  );
};
