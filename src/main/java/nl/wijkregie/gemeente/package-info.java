/**
 * The municipality's own facts: wijken, clusters, functions, terms, ceilings and sums, read from one YAML file at the
 * start. Values only; depends on no other room. What a municipality may decide for itself stands in that file, not in
 * code.
 */
@NullMarked
package nl.wijkregie.gemeente;

import org.jspecify.annotations.NullMarked;
