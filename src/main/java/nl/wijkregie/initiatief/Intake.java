package nl.wijkregie.initiatief;

import java.time.Clock;
import java.time.LocalDateTime;
import nl.wijkregie.gemeente.Gemeente;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes in a resident's idea: all channels go through here and then through one and the same process (ROE-A2). */
@Service
public class Intake {

    private final Dossier dossier;
    private final Tijdlijn tijdlijn;
    private final Toestemmingen toestemmingen;
    private final Kenmerken kenmerken;
    private final Volgcodes volgcodes;
    private final Zaakproces proces;
    private final Gemeente gemeente;
    private final JdbcClient database;
    private final TransactionTemplate transactie;
    private final Clock klok;

    Intake(
            Dossier dossier,
            Tijdlijn tijdlijn,
            Toestemmingen toestemmingen,
            Kenmerken kenmerken,
            Volgcodes volgcodes,
            Zaakproces proces,
            Gemeente gemeente,
            JdbcClient database,
            PlatformTransactionManager transacties,
            Clock klok) {
        this.dossier = dossier;
        this.tijdlijn = tijdlijn;
        this.toestemmingen = toestemmingen;
        this.kenmerken = kenmerken;
        this.volgcodes = volgcodes;
        this.proces = proces;
        this.gemeente = gemeente;
        this.database = database;
        this.transactie = new TransactionTemplate(transacties);
        this.klok = klok;
    }

    /**
     * Registers the idea and starts its process, in one transaction.
     *
     * @throws IllegalArgumentException when the wijk is unknown
     */
    @Transactional
    public Ingediend indienen(NieuwInitiatief nieuw) {
        Ingediend ingediend = registreer(nieuw);
        proces.start(ingediend.kenmerk(), nieuw);
        return ingediend;
    }

    /**
     * As {@link #indienen(NieuwInitiatief)}, but a repeated request with the same key gives the same answer and no
     * second case.
     *
     * @param verzoek hash of the request's content
     * @throws SleutelHergebruikt when the key was used for another content
     */
    public Ingediend indienen(NieuwInitiatief nieuw, String sleutel, String verzoek) {
        return eerder(sleutel, verzoek).orElseGet(() -> {
            try {
                return transactie.execute(status -> {
                    Ingediend ingediend = registreer(nieuw);
                    database.sql("insert into idempotentie (sleutel, verzoek, kenmerk, moment) values (?, ?, ?, ?)")
                            .param(Vingerafdruk.van(sleutel))
                            .param(verzoek)
                            .param(ingediend.kenmerk())
                            .param(LocalDateTime.now(klok))
                            .update();
                    proces.start(ingediend.kenmerk(), nieuw);
                    return ingediend;
                });
            } catch (DuplicateKeyException tegelijk) {
                return eerder(sleutel, verzoek).orElseThrow(() -> tegelijk);
            }
        });
    }

    /** Writes the case without starting a process: for a process that was started with the form for staff. */
    @Transactional
    public Ingediend registreer(NieuwInitiatief nieuw) {
        gemeente.wijk(nieuw.wijk());
        String kenmerk = kenmerken.volgende();
        dossier.open(kenmerk, nieuw);
        tijdlijn.schrijf(
                kenmerk,
                "ingediend",
                "Idee ingediend via " + nieuw.kanaal().naam().toLowerCase(),
                nieuw.vastgelegdDoor() == null ? "Indiener" : nieuw.kanaal().naam(),
                nieuw.vastgelegdDoor(),
                null);
        toestemmingen.leg(kenmerk, Toestemming.TONEN, nieuw.toestemmingTonen(), nieuw.vastgelegdDoor());
        return new Ingediend(kenmerk, volgcodes.van(kenmerk, 1));
    }

    private java.util.Optional<Ingediend> eerder(String sleutel, String verzoek) {
        return database.sql("select i.kenmerk, i.volgcode_versie, s.verzoek from idempotentie s"
                        + " join initiatief i on i.kenmerk = s.kenmerk where s.sleutel = ?")
                .param(Vingerafdruk.van(sleutel))
                .query((rij, nummer) -> {
                    if (!rij.getString("verzoek").equals(verzoek)) {
                        throw new SleutelHergebruikt();
                    }
                    String kenmerk = rij.getString("kenmerk");
                    return new Ingediend(kenmerk, volgcodes.van(kenmerk, rij.getInt("volgcode_versie")));
                })
                .optional();
    }
}
