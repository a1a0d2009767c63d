package nl.wijkregie.initiatief;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a resident agreed to (ROE-E5, ROE-I2): given at filing and with the account, and given or taken back at any time. What is
 * taken back is gone at once from the public pages; the time line says when it was given and taken back.
 */
@Service
public class Toestemmingen {

    private static final String INDIENER = "Indiener";

    private final JdbcClient database;
    private final Dossier dossier;
    private final Tijdlijn tijdlijn;
    private final Zaakberichten berichten;

    Toestemmingen(JdbcClient database, Dossier dossier, Tijdlijn tijdlijn, Zaakberichten berichten) {
        this.database = database;
        this.dossier = dossier;
        this.tijdlijn = tijdlijn;
        this.berichten = berichten;
    }

    /**
     * What stands now.
     *
     * @throws OnbekendeZaak when there is no such case
     */
    public Stand van(String kenmerk) {
        return database.sql("""
                        select toestemming_tonen, toestemming_voorbeeld, uitkomst,
                               (select count(*) from stuk s
                                 where s.kenmerk = i.kenmerk and s.soort = 'verantwoording') as verantwoord
                          from initiatief i
                         where kenmerk = ?
                        """)
                .param(kenmerk)
                .query((rij, nummer) -> {
                    String uitkomst = rij.getString("uitkomst");
                    return new Stand(
                            rij.getBoolean("toestemming_tonen"),
                            rij.getBoolean("toestemming_voorbeeld"),
                            uitkomst == null,
                            rij.getInt("verantwoord") > 0
                                    && (uitkomst == null || uitkomst.equals(Uitkomst.GEREALISEERD.code())));
                })
                .optional()
                .orElseThrow(OnbekendeZaak::new);
    }

    /**
     * Gives consent or takes it back; nothing happens when it stands so already.
     *
     * @param account account that recorded it for the resident, or null when the resident did
     * @return whether something changed
     * @throws OnbekendeZaak when there is no such case
     * @throws ZaakWachtHierNietOp when this cannot be given (any more); taking back is always possible
     */
    @Transactional
    public boolean wijzig(String kenmerk, Toestemming waarvoor, boolean gegeven, @Nullable String account) {
        // The lock comes first: two who change it at once go one after the other, and the time line tells both.
        Initiatief zaak = dossier.vergrendel(kenmerk);
        Stand stand = van(kenmerk);
        if (stand.gegeven(waarvoor) == gegeven) {
            return false;
        }
        if (gegeven && !stand.kanGeven(waarvoor)) {
            throw new ZaakWachtHierNietOp(
                    waarvoor == Toestemming.TONEN
                            ? "Deze zaak is afgerond. De titel kan niet meer op de pagina van de wijk."
                            : "Dit kan pas als er een verslag is van hoe het ging.");
        }
        zet(kenmerk, waarvoor, gegeven);
        meld(kenmerk, waarvoor, gegeven, account);
        if (!gegeven && waarvoor == Toestemming.VOORBEELD) {
            // Without consent nothing is kept. Who wrote the story hears why it is gone.
            database.sql("delete from verhaal where kenmerk = ?").param(kenmerk).update();
            berichten.aanVakambtenaar(zaak, "toestemming-ingetrokken", Map.of());
        }
        return true;
    }

    /** Keeps what was answered at filing or with the account, in the transaction of what was sent. */
    @Transactional(propagation = Propagation.MANDATORY)
    void leg(String kenmerk, Toestemming waarvoor, boolean gegeven, @Nullable String account) {
        boolean eerder = van(kenmerk).gegeven(waarvoor);
        zet(kenmerk, waarvoor, gegeven);
        if (eerder != gegeven) {
            meld(kenmerk, waarvoor, gegeven, account);
        }
    }

    private void zet(String kenmerk, Toestemming waarvoor, boolean gegeven) {
        String kolom = switch (waarvoor) {
            case TONEN -> "toestemming_tonen";
            case VOORBEELD -> "toestemming_voorbeeld";
        };
        database.sql("update initiatief set " + kolom + " = ? where kenmerk = ?")
                .params(gegeven, kenmerk)
                .update();
    }

    private void meld(String kenmerk, Toestemming waarvoor, boolean gegeven, @Nullable String account) {
        tijdlijn.schrijf(
                kenmerk,
                "toestemming",
                (gegeven ? "Toestemming gegeven om te laten zien: " : "Toestemming ingetrokken om te laten zien: ")
                        + waarvoor.naam(),
                INDIENER,
                account,
                null);
    }

    /**
     * What was agreed to, and what can be.
     *
     * @param tonen whether the title may be on the page of the wijk
     * @param voorbeeld whether the initiative may be told about
     * @param kanTonen whether the first can be given now: the case runs
     * @param kanVoorbeeld whether the second can be given now: the account was sent and nothing ended otherwise
     */
    public record Stand(boolean tonen, boolean voorbeeld, boolean kanTonen, boolean kanVoorbeeld) {

        /** Whether this was agreed to. */
        public boolean gegeven(Toestemming waarvoor) {
            return waarvoor == Toestemming.TONEN ? tonen : voorbeeld;
        }

        /** Whether this can be agreed to now. */
        public boolean kanGeven(Toestemming waarvoor) {
            return waarvoor == Toestemming.TONEN ? kanTonen : kanVoorbeeld;
        }
    }
}
