/** A hotline's name where its number stands beside it: “12333人力资源社会保障服务热线” says it twice and has no room. */
export const nameBeside = (name: string, phone: string): string =>
  name.startsWith(phone) && name.length > phone.length ? name.slice(phone.length) : name;
