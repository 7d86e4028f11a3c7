/** Addresses of guides inside the workbench. */
import {
  GUIDE_PROVIDERS,
  GUIDE_SECTIONS,
  type GuideProvider,
  type GuideSectionId,
} from '../../utils/knowledge/procedures/model.ts';
import { isProcedure } from '../../utils/knowledge/procedures.ts';
import type { ProcedureId } from '../../utils/vocabulary.ts';

/** The element id of a section, whichever provider it is read for. */
export const sectionAnchor = (procedure: ProcedureId, section: GuideSectionId): string =>
  `guide/${procedure}/${section}`;

/** A guide's address: `#guide/<procedure>[/<provider>][/<section>]`. */
export const guideHref = (
  procedure: ProcedureId,
  section?: GuideSectionId,
  provider?: GuideProvider,
): string => `#${['guide', procedure, provider, section].filter(Boolean).join('/')}`;

export interface GuidePlace {
  procedure: ProcedureId;
  provider?: GuideProvider;
  section?: GuideSectionId;
}

/**
 * What a hash points to; null where it is no guide. A part that is neither provider nor section is passed over, so
 * that an outdated link still leads to the guide.
 */
export const readGuideHash = (hash: string): GuidePlace | null => {
  const [room, procedure = '', ...rest] = hash.replace(/^#/, '').split('/');
  if (room !== 'guide' || !isProcedure(procedure)) return null;
  const provider = GUIDE_PROVIDERS.find((id) => rest.includes(id));
  const section = GUIDE_SECTIONS.find((id) => rest.includes(id));
  return { procedure, ...(provider ? { provider } : {}), ...(section ? { section } : {}) };
};
