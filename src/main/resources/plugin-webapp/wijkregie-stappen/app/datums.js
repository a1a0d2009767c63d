// Cockpit writes moments as machines do, such as 2026-12-03T09:00:00. People read 3 dec 2026 09:00.

/** Must run before Cockpit starts, as plugins do: afterwards the way to write moments is fixed. */
export const schrijfDatumsNederlands = () => {
  window.angular.module('cam.cockpit').config(['camDateFormatProvider', vorm => vorm.setDateFormat('D MMM YYYY HH:mm', 'normal')]);
};
