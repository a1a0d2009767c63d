package nl.wijkregie.voorbeelden;

import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkregie.betaling.Betaallijsten;
import nl.wijkregie.betaling.Betaalrecht;
import nl.wijkregie.betaling.Bevoegde;
import nl.wijkregie.betaling.Gezien;
import nl.wijkregie.betaling.Klaarliggend;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Releases payments among the examples, as the manager does on the page with payments (ROE-F4). */
@Component
@Profile("demo")
class Voorbeeldbetalingen {

    static final String BETALING = "betaling";

    private final Betaallijsten lijsten;
    private final Betaalrecht recht;
    private final Voorbeeldaccounts accounts;

    Voorbeeldbetalingen(Betaallijsten lijsten, Betaalrecht recht, Voorbeeldaccounts accounts) {
        this.lijsten = lijsten;
        this.recht = recht;
        this.accounts = accounts;
    }

    /**
     * Releases what waits for one case.
     *
     * @throws IllegalStateException when nothing waits that this account can release
     */
    void geefVrij(String kenmerk, String account) {
        Bevoegde wie =
                recht.van(account, Set.copyOf(accounts.groepen(account))).orElseThrow(() -> kanNiet(kenmerk, account));
        Set<Gezien> gekozen = lijsten.klaarliggend(account).stream()
                .filter(Klaarliggend::kan)
                .filter(ligt -> ligt.opdracht().kenmerk().equals(kenmerk))
                .map(Klaarliggend::gezien)
                .collect(Collectors.toSet());
        lijsten.vrijgeven(wie, gekozen).orElseThrow(() -> kanNiet(kenmerk, account));
    }

    private static IllegalStateException kanNiet(String kenmerk, String account) {
        return new IllegalStateException(
                "Voorbeeld " + kenmerk + " heeft geen betaling die " + account + " kan vrijgeven");
    }
}
