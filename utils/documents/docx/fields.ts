import { httpsOnly } from '../inline-text.ts';
import type { Inline } from '../model.ts';
import { childOf, type XmlElement } from '../xml-tree.ts';
import { toggleOf } from './word-xml.ts';

/**
 * A field: its instruction, then what Word made of it (ECMA-376, 17.16). Only what it became is shown, and a link keeps
 * its address.
 */
export interface Field {
  instruction: string;
  /** Until its separator, what is met is instruction. */
  isInstruction: boolean;
  /** The state of a box to tick, in older forms. */
  isTicked: boolean | undefined;
}

/** Takes a begin, separator or end of a field in; returns what it shows itself. */
export function readFieldCharacter(element: XmlElement, fields: Field[]): string {
  const type = element.attributes['w:fldCharType'];
  if (type === 'begin') {
    fields.push({ instruction: '', isInstruction: true, isTicked: tickOf(element) });
    return '';
  }
  const field = type === 'end' ? fields.pop() : fields.at(-1);
  if (!field?.isInstruction) return '';
  field.isInstruction = false;
  if (!/^\s*FORMCHECKBOX\b/.test(field.instruction)) return '';
  return field.isTicked ? '☒' : '☐';
}

function tickOf(begin: XmlElement): boolean | undefined {
  const box = childOf(childOf(begin, 'w:ffData'), 'w:checkBox');
  return box && (toggleOf(box, 'w:checked') ?? toggleOf(box, 'w:default'));
}

/** Whether what is met now is an instruction, which nobody reads. */
export function isInInstruction(fields: readonly Field[]): boolean {
  return fields.some(({ isInstruction }) => isInstruction);
}

/** The inlines of a field as a link, where an https address is in the instruction of it or of one around it. */
export function linkedByField(
  inlines: Inline[],
  fields: readonly Pick<Field, 'instruction'>[],
): Inline[] {
  const address = fields
    .map(({ instruction }) => /^\s*HYPERLINK\s+"?([^"\\\s][^"\s]*)/.exec(instruction)?.[1])
    .findLast((one) => one !== undefined);
  return linked(address, inlines);
}

/** A link, when the address is https and there is something to click. */
export function linked(address: string | undefined, inlines: Inline[]): Inline[] {
  const href = httpsOnly(address);
  return href && inlines.length > 0 ? [{ kind: 'link', href, inlines }] : inlines;
}
