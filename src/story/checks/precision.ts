import type { Draft } from '../draft';
import type { Report } from '../report';

/** A place known approximately says how far off it may be, and a place known as an area has an outline. */
export function precision(draft: Draft, report: Report): void {
  for (const place of draft.places) {
    const { level, radiusMetres } = place.precision;
    if (level === 'approximate' && radiusMetres === undefined) {
      report.error('radius-missing', report.at(place.precision, 'radiusMetres'), {});
    }
    if (level === 'area' && place.area === undefined) {
      report.warning('outline-missing', report.at(place, 'area'), {});
    }
  }
}
