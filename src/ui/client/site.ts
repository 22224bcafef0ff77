/** The browser's share of the work: a few small custom elements. Every page is complete without them. */
import { CopyText } from './copy-text.ts';
import { PositionCompare } from './position-compare.ts';
import { SortableTable } from './sortable-table.ts';
import { ThresholdSlider } from './threshold-slider.ts';

customElements.define('sortable-table', SortableTable);
customElements.define('copy-text', CopyText);
customElements.define('threshold-slider', ThresholdSlider);
customElements.define('position-compare', PositionCompare);
