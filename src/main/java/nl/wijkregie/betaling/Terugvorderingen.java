package nl.wijkregie.betaling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.wijkregie.initiatief.Bedragen;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Tijdlijn;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.Pot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Money that was paid too much: asked back by the case, booked when the manager says that it came in. */
@Component
public class Terugvorderingen {

    private final JdbcClient database;
    private final Grootboek grootboek;
    private final Dossier dossier;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Terugvorderingen(JdbcClient database, Grootboek grootboek, Dossier dossier, Tijdlijn tijdlijn, Clock klok) {
        this.database = database;
        this.grootboek = grootboek;
        this.dossier = dossier;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /** What still has to come in, oldest first. */
    public List<Terugvordering> open() {
        return database.sql("select * from terugvordering where status = 'open' order by id")
                .query((rij, nummer) -> lees(rij))
                .list();
    }

    /**
     * Books that the money came in. Said twice, also at the same moment, it is booked once.
     *
     * @return the claim, or empty when it was booked before or there is none
     */
    @Transactional
    public Optional<Terugvordering> ontvangen(long id, Bevoegde wie) {
        boolean eerste = database.sql("update terugvordering set status = 'ontvangen', afgehandeld_door = ?,"
                                + " afgehandeld_op = ? where id = ? and status = 'open'")
                        .param(wie.account())
                        .param(LocalDateTime.now(klok))
                        .param(id)
                        .update()
                == 1;
        return eerste ? Optional.of(boek(id, wie)) : Optional.empty();
    }

    /** Claims of a case that came in. */
    List<Terugvordering> ontvangen(String kenmerk) {
        return database.sql("select * from terugvordering where status = 'ontvangen' and kenmerk = ? order by id")
                .param(kenmerk)
                .query((rij, nummer) -> lees(rij))
                .list();
    }

    /** Open claims of a case on one pot together, in cents. */
    long open(Pot pot, String kenmerk) {
        return database.sql("select coalesce(sum(bedrag), 0) from terugvordering where status = 'open' and kenmerk = ?"
                        + " and jaar = ? and wijk = ? and pot = ?")
                .param(kenmerk)
                .param(pot.jaar())
                .param(pot.wijk())
                .param(pot.soort().code())
                .query(Long.class)
                .single();
    }

    void vraag(Pot pot, String kenmerk, long centen, String account) {
        database.sql("insert into terugvordering (kenmerk, jaar, wijk, pot, bedrag, status, gevraagd_door, gevraagd_op)"
                        + " values (?, ?, ?, ?, ?, 'open', ?, ?)")
                .param(kenmerk)
                .param(pot.jaar())
                .param(pot.wijk())
                .param(pot.soort().code())
                .param(centen)
                .param(account)
                .param(LocalDateTime.now(klok))
                .update();
    }

    private Terugvordering boek(long id, Bevoegde wie) {
        Terugvordering ontvangen = database.sql("select * from terugvordering where id = ?")
                .param(id)
                .query((rij, nummer) -> lees(rij))
                .single();
        grootboek.ontvangTerug(
                ontvangen.pot(),
                ontvangen.kenmerk(),
                ontvangen.bedrag(),
                wie.aanleiding(ontvangen.sleutel(), "Te veel betaald geld is terugontvangen."));
        if (dossier.zoek(ontvangen.kenmerk()).isPresent()) {
            tijdlijn.schrijf(
                    ontvangen.kenmerk(),
                    "terugbetaling",
                    "Terugontvangen: " + Bedragen.tekst(ontvangen.bedrag()),
                    wie.functie(),
                    wie.account(),
                    null);
        }
        return ontvangen;
    }

    private static Terugvordering lees(ResultSet rij) throws SQLException {
        return new Terugvordering(
                rij.getLong("id"),
                rij.getString("kenmerk"),
                Opdrachten.pot(rij),
                rij.getLong("bedrag"),
                rij.getTimestamp("gevraagd_op").toLocalDateTime());
    }
}
