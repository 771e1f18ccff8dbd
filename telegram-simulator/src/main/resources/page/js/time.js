const zone = 'Europe/Amsterdam';
const format = (options) => new Intl.DateTimeFormat('nl-NL', { timeZone: zone, ...options });
const long = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const short = format({ weekday: 'short', day: 'numeric', month: 'short' });
const clock = format({ hour: '2-digit', minute: '2-digit' });
const dayNumber = format({ day: 'numeric' });
const monthName = format({ month: 'short' });
const dayName = format({ weekday: 'short' });

/** Reads an instant as ISO text or as seconds since 1970. */
export const instant = (value) => new Date(typeof value === 'number' ? value * 1000 : value);
/** Uses noon, so that a whole day keeps its date in every Dutch time zone. */
export const day = (value) => new Date(`${value}T12:00:00Z`);

export const timeOf = (when) => clock.format(when);
export const longDay = (when) => long.format(when);
export const shortDay = (when) => short.format(when).replace(/\./g, '');
export const moment = (when) => `${longDay(when)}, ${timeOf(when)} uur`;
export const leaf = (when) => ({ weekday: dayName.format(when), day: dayNumber.format(when), month: monthName.format(when).replace('.', '') });
export const sameDay = (one, other) => long.format(one) === long.format(other);

/** Converts an instant to the value of a datetime-local field, and back. */
export function toField(when) {
	const parts = Object.fromEntries(format({ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' })
		.formatToParts(when).map((part) => [part.type, part.value]));
	return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`;
}

export function fromField(text) {
	const asUtc = new Date(`${text}:00Z`);
	const shown = new Date(`${toField(asUtc)}:00Z`);
	return new Date(asUtc.getTime() - (shown.getTime() - asUtc.getTime()));
}

export const size = (bytes) => bytes < 1024 ? `${bytes} B` : bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} kB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
