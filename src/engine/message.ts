/** Puts arguments into a template: `{name}` becomes the argument of that name, an unknown name stays as it is. */
export function formatMessage(template: string, args: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w{1,40})\}/g, (whole, name: string) =>
    Object.hasOwn(args, name) ? (args[name] ?? whole) : whole,
  );
}
