/**
 * An address of the service. The `$` of a name stays as it is and spaces become `%20`: what the service is known to take.
 * Signs that a query may hold as they are stay short: how long an address the service takes is not known.
 * @param options name (`$filter`) to value, unencoded
 */
export function serviceAddress(base: string, set: string, options: Record<string, string>): string {
  const query = Object.entries(options).map(([name, value]) => `${name}=${encode(value)}`);
  return `${base}/${set}?${query.join('&')}`;
}

function encode(value: string): string {
  return encodeURIComponent(value).replace(/%(24|2C|3B|3D|3A|2F)/g, decodeURIComponent);
}
