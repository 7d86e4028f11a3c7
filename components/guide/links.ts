/** Addresses of guides inside the workbench: `#guide/<procedure>/<section>`. */
import { GUIDE_SECTIONS, type GuideSectionId } from '../../utils/knowledge/procedures/model.ts';
import { isProcedure } from '../../utils/knowledge/procedures.ts';
import type { ProcedureId } from '../../utils/vocabulary.ts';

/** The element id of a section: the hash without its `#`. */
export const sectionAnchor = (procedure: ProcedureId, section: GuideSectionId): string =>
  `guide/${procedure}/${section}`;

export const guideHref = (procedure: ProcedureId, section?: GuideSectionId): string =>
  `#${section ? sectionAnchor(procedure, section) : `guide/${procedure}`}`;

/** What a hash points to; null where it is no guide. An unknown section leads to the guide's beginning. */
export const readGuideHash = (
  hash: string,
): { procedure: ProcedureId; section?: GuideSectionId } | null => {
  const [room, procedure = '', wanted = ''] = hash.replace(/^#/, '').split('/');
  if (room !== 'guide' || !isProcedure(procedure)) return null;
  const section = GUIDE_SECTIONS.find((id) => id === wanted);
  return section ? { procedure, section } : { procedure };
};
