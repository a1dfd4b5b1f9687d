/** What operates a group of points: its own keys, and those of a radio button. */
const OWN = /^(\d| |Enter|Arrow.+)$/;

/**
 * Does what a key does on the items of a step, and keeps it from the page's own keys: a digit
 * chooses, where `digits` says so, Enter goes on, and from the group the others lead to its points.
 * Unless it `acts`, nothing comes of it.
 */
export function press(event: KeyboardEvent, digits: boolean, acts: boolean): void {
  const {key, target} = event;
  const group = target instanceof Element ? target.closest('fieldset') : null;
  const isDigit = key > ' ' && key <= '9';
  const isEnter = key === 'Enter';
  if (!group || !OWN.test(key) || (isDigit && !digits)) return;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  event.stopPropagation();
  const back = group.matches(':dir(rtl)') ? /Up|Right/ : /Up|Left/;
  const radios = [...group.querySelectorAll('input')];
  const radio = isDigit
    ? // Only the points of a scale have a name that is more than the words beside them.
      radios.find(({ariaLabel, value}, index) => key === (ariaLabel ? value : `${index + 1}`))
    : target === group && !isEnter
      ? (radios.find(({checked}) => checked) ?? radios.at(back.test(key) ? -1 : 0))
      : null;
  // The rest is what a radio button does by itself.
  if (event.type === 'keyup' || !(radio || isEnter)) return;
  event.preventDefault();
  if (!acts) return;
  radio?.focus({preventScroll: true});
  if (key > ' ') radio?.click();
  if (isEnter && !event.repeat) group.closest('form')?.requestSubmit();
}
