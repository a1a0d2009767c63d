package nl.wijkregie.bijlage;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads rows of the table; never the content with a list. */
final class Bijlagerij {

    static final String BIJLAGE =
            "kenmerk, nummer, stuk, voor_indiener, naam, soort, grootte, ontvangen_op, vingerafdruk";
    static final String KLAARGEZET = "plaats, naam, soort, grootte";

    private Bijlagerij() {}

    static Bijlage bijlage(ResultSet rij, int volgnummer) throws SQLException {
        return new Bijlage(
                rij.getString("kenmerk"),
                rij.getInt("nummer"),
                Bijlagestuk.met(rij.getString("stuk")),
                rij.getBoolean("voor_indiener"),
                rij.getString("naam"),
                Bestandssoort.met(rij.getString("soort")),
                rij.getLong("grootte"),
                rij.getTimestamp("ontvangen_op").toLocalDateTime(),
                rij.getString("vingerafdruk"));
    }

    static Klaargezet klaargezet(ResultSet rij, int volgnummer) throws SQLException {
        return new Klaargezet(
                rij.getInt("plaats"),
                rij.getString("naam"),
                Bestandssoort.met(rij.getString("soort")),
                rij.getLong("grootte"));
    }
}
