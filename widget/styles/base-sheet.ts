import {unsafeCSS} from 'lit';
import {baseStyles} from './base-styles.ts';

/** The tones and measures for elements that are drawn by Lit alone. */
export const baseSheet = unsafeCSS(baseStyles);
