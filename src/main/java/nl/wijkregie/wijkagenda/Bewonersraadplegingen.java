package nl.wijkregie.wijkagenda;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The test with residents (ROE-G3 step 3). */
@Component
public class Bewonersraadplegingen {

    /** The ways in which residents are asked; the wijkcoalitie is free to choose (ROE-G3 step 3). */
    public static final Set<String> WIJZEN = Set.of("peiling", "enquete", "bijeenkomst", "gesprekken", "anders");

    private static final int MEESTE = 1_000_000;

    private final JdbcClient database;
    private final Rondeboek rondes;
    private final Maatregelboek maatregelen;
    private final Clock klok;

    Bewonersraadplegingen(JdbcClient database, Rondeboek rondes, Maatregelboek maatregelen, Clock klok) {
        this.database = database;
        this.rondes = rondes;
        this.maatregelen = maatregelen;
        this.klok = klok;
    }

    /** How the residents of this round were asked, or empty. */
    public Optional<Raadpleging> van(String agenda, int ronde) {
        return database.sql("select * from bewonersraadpleging where agenda = ? and ronde = ?")
                .param(agenda)
                .param(ronde)
                .query((rij, nummer) -> new Raadpleging(
                        rij.getString("agenda"),
                        rij.getInt("ronde"),
                        rij.getString("wijze"),
                        rij.getInt("deelnemers"),
                        rij.getString("verslag"),
                        rij.getObject("moment", LocalDateTime.class)))
                .optional();
    }

    /**
     * Keeps how they were asked; what was kept before makes way.
     *
     * @param wijze one of {@link #WIJZEN}
     * @param deelnemers 0 or more
     * @throws OnjuisteAgenda when a field is wrong, or a measure of the round has no outcome yet
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void legVast(String agenda, int ronde, String wijze, int deelnemers, String verslag) {
        if (!WIJZEN.contains(wijze)) {
            throw new OnjuisteAgenda("raadplegingWijze", "Kies hoe de bewoners zijn gevraagd.");
        }
        eisAantal("raadplegingDeelnemers", "Vul in hoeveel bewoners meededen", deelnemers);
        String netjes = Invoer.verplicht("raadplegingVerslag", "het verslag", verslag, 1, Voorstelregels.LANGSTE_TEKST);
        rondes.vergrendel(agenda);
        eisUitslagen(agenda, ronde);
        database.sql("delete from bewonersraadpleging where agenda = ? and ronde = ?")
                .param(agenda)
                .param(ronde)
                .update();
        database.sql("insert into bewonersraadpleging (agenda, ronde, wijze, deelnemers, verslag, moment)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .param(agenda)
                .param(ronde)
                .param(wijze)
                .param(deelnemers)
                .param(netjes)
                .param(LocalDateTime.now(klok).truncatedTo(ChronoUnit.MILLIS))
                .update();
    }

    private void eisUitslagen(String agenda, int ronde) {
        List<String> zonder = maatregelen.van(agenda, ronde).stream()
                .filter(maatregel -> !maatregel.status().isEinde())
                .filter(maatregel -> uitslag(maatregel.kenmerk()).isEmpty())
                .map(maatregel -> "‘" + maatregel.titel() + "’")
                .toList();
        if (!zonder.isEmpty()) {
            throw new OnjuisteAgenda(
                    "raadplegingVerslag",
                    "Vul op het tabblad Wijkagenda eerst in wat bewoners vinden van: " + String.join(", ", zonder)
                            + ".");
        }
    }

    /** Outcome of one measure, or empty. */
    public Optional<Bewonersuitslag> uitslag(String maatregel) {
        return database.sql("select * from bewonersuitslag where maatregel = ?")
                .param(maatregel)
                .query((rij, nummer) -> new Bewonersuitslag(
                        rij.getString("maatregel"),
                        rij.getInt("voor"),
                        rij.getInt("tegen"),
                        rij.getObject("prioriteit", Integer.class),
                        rij.getInt("helpers"),
                        rij.getString("toelichting")))
                .optional();
    }

    /**
     * Keeps the outcome of one measure; what was kept before makes way.
     *
     * @throws OnjuisteAgenda when a number is negative, or the place is not 1 or more
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void leg(Bewonersuitslag uitslag) {
        eisAantal("voor", "Vul in hoeveel bewoners voor zijn", uitslag.voor());
        eisAantal("tegen", "Vul in hoeveel bewoners tegen zijn", uitslag.tegen());
        eisAantal("helpers", "Vul in hoeveel bewoners willen helpen", uitslag.helpers());
        Integer plaats = uitslag.prioriteit();
        if (plaats != null && (plaats < 1 || plaats > MEESTE)) {
            throw new OnjuisteAgenda("prioriteit", "Vul de plaats in die bewoners kozen: 1 of hoger.");
        }
        String toelichting = Invoer.optioneel("toelichting", "de toelichting", uitslag.toelichting(), 2000);
        if (maatregelen.vergrendel(uitslag.maatregel()).isEmpty()) {
            throw new IllegalStateException("There is no maatregel " + uitslag.maatregel());
        }
        database.sql("delete from bewonersuitslag where maatregel = ?")
                .param(uitslag.maatregel())
                .update();
        database.sql("insert into bewonersuitslag (maatregel, voor, tegen, prioriteit, helpers, toelichting)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .param(1, uitslag.maatregel())
                .param(2, uitslag.voor())
                .param(3, uitslag.tegen())
                .param(4, plaats, Types.INTEGER)
                .param(5, uitslag.helpers())
                .param(6, toelichting)
                .update();
    }

    private static void eisAantal(String veld, String vraag, int aantal) {
        if (aantal < 0 || aantal > MEESTE) {
            throw new OnjuisteAgenda(veld, vraag + ": 0 of meer.");
        }
    }
}
