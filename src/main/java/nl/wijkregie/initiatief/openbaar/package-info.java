/**
 * What everybody may read of cases (ROE-I1, ROE-I2): only with the resident's consent, never personal data, and gone at once when
 * consent is taken back.
 */
@NullMarked
package nl.wijkregie.initiatief.openbaar;

import org.jspecify.annotations.NullMarked;
