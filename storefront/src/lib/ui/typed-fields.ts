/** What stands in a field, or whether it is chosen. */
export type TypedField = readonly [name: string, value: string, isChosen: boolean];

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const NEVER: readonly string[] = ["hidden", "password", "file", "submit", "button"];
const CHOSEN: readonly string[] = ["radio", "checkbox"];

/** What a buyer has typed and chosen in a form. */
export function readFields(form: HTMLFormElement): TypedField[] {
  return controlsOf(form).map((control) => [control.name, control.value, isChosen(control)]);
}

/** Types and chooses it again, as far as the form has such fields and lets them be chosen. */
export function writeFields(form: HTMLFormElement, fields: readonly TypedField[]): void {
  for (const control of controlsOf(form)) {
    const isChoice = CHOSEN.includes(control.type);
    const known = fields.find(
      ([name, value]) => name === control.name && (!isChoice || value === control.value),
    );
    if (known === undefined || control.disabled) continue;
    const [, value, wasChosen] = known;
    if (isChoice ? isChosen(control) === wasChosen : control.value === value) continue;
    if (isChoice) (control as HTMLInputElement).checked = wasChosen;
    else control.value = value;
    // What is folded up would seem to be lost.
    control.closest("details")?.setAttribute("open", "");
  }
  form.dispatchEvent(new Event("change", { bubbles: true }));
}

function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.elements].filter(
    (one): one is Control => "name" in one && "value" in one && isKept(one as Control),
  );
}

function isKept({ name, type }: Control): boolean {
  return name !== "" && !NEVER.includes(type);
}

function isChosen(control: Control): boolean {
  return "checked" in control && control.checked;
}
