package nl.wijkregie.initiatief;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Optional;

/** A row of table {@code initiatief} as a case. */
final class Zaakrij {

    private Zaakrij() {}

    static Initiatief lees(ResultSet rij, int nummer) throws SQLException {
        return new Initiatief(
                rij.getString("kenmerk"),
                rij.getString("titel"),
                rij.getString("omschrijving"),
                rij.getString("wijk"),
                rij.getString("buurt"),
                Keuze.zoek(Schaal.class, rij.getString("schaal")).orElse(null),
                Keuze.van(Kanaal.class, rij.getString("kanaal")),
                rij.getString("ontvangend_cluster"),
                rij.getObject("medestanders", Integer.class),
                rij.getObject("gevraagd_bedrag", Long.class),
                rij.getBoolean("hulp_gewenst"),
                Keuze.zoek(Soort.class, rij.getString("soort")).orElse(null),
                rij.getString("beleidsterrein"),
                rij.getString("cluster"),
                Keuze.zoek(Participatietrede.class, rij.getString("participatietrede"))
                        .orElse(null),
                Fase.van(rij.getInt("fase")),
                Keuze.van(Status.class, rij.getString("status")),
                Keuze.zoek(Uitkomst.class, rij.getString("uitkomst")).orElse(null),
                rij.getString("vakambtenaar"),
                rij.getInt("volgcode_versie"),
                rij.getObject("gevraagd_voor", LocalDate.class),
                rij.getTimestamp("ontvangen_op").toLocalDateTime(),
                Optional.ofNullable(rij.getTimestamp("afgerond_op"))
                        .map(Timestamp::toLocalDateTime)
                        .orElse(null));
    }
}
