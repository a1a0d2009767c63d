package nl.wijkregie.werkplek.cockpit;

/**
 * A column of a table with figures.
 *
 * @param sleutel fixed name by which a picture finds the column
 * @param naam heading that people read
 */
record Kolom(String sleutel, String naam) {}
