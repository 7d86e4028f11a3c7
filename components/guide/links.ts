/** Addresses of guides inside the workbench. */
import type { GuideProvider, GuideSectionId } from '../../utils/knowledge/procedures/model.ts';
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
