import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {RelationshipTest} from '../core/model.ts';
import type {Result} from '../core/result.ts';
import type {Messages} from '../messages/messages.ts';

/** How sure the pattern is, and kind hints at how the answers came about. */
export function remarksView(
  test: RelationshipTest,
  result: Result,
  messages: Messages,
): TemplateResult | typeof nothing {
  const {quality} = result;
  const words = messages.result;
  const remarks = [
    result.nearBorder ? nearBorder(test, result, messages) : nearMiddle(test, result, messages),
    result.tied.length > 0 && words.tied(tiedNames(test, result, messages)),
    quality.speeding && words.speeding,
    quality.straightLining && words.straightLining,
    quality.missedAttention.length > 0 && words.attention,
  ].filter((remark) => typeof remark === 'string');
  return remarks.length
    ? html`<ul class="remarks" role="list" part="remarks">
        ${remarks.map((remark) => html`<li>${remark}</li>`)}
      </ul>`
    : nothing;
}

function nearBorder(
  {patterns}: RelationshipTest,
  result: Result,
  {result: words}: Messages,
): string {
  const [next] = result.patterns
    .filter(({pattern, probability}) => pattern !== result.pattern?.id && probability)
    .toSorted((a, b) => (b.probability ?? 0) - (a.probability ?? 0));
  const name = patterns.find(({id}) => id === next?.pattern)?.name.value;
  return name ? words.nearBorder(name) : words.nearBorderAlone;
}

/** Where no comparison group says how sure the place is, a border that is near is still said. */
function nearMiddle(
  {patterns}: RelationshipTest,
  result: Result,
  {result: words}: Messages,
): string | null {
  const own = result.patterns.find(({pattern}) => pattern === result.pattern?.id);
  const [nearest] = own?.probability === null ? result.neighbours : [];
  const name = patterns.find(({id}) => id === nearest?.id)?.name.value;
  return name ? words.nearMiddle(name) : null;
}

function tiedNames({patterns}: RelationshipTest, {tied}: Result, {language}: Messages): string {
  const names = tied.flatMap(
    ({id}) => patterns.find((pattern) => pattern.id === id)?.name.value ?? [],
  );
  return new Intl.ListFormat(language).format(names);
}
