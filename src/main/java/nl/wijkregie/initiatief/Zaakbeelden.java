package nl.wijkregie.initiatief;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.wijkregie.bericht.Berichten;
import nl.wijkregie.termijn.Taak;
import nl.wijkregie.termijn.Taken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Shows a resident where the case stands (ROE-A5). */
@Service
public class Zaakbeelden {

    private final Dossier dossier;
    private final Volgcodes volgcodes;
    private final Berichten berichten;
    private final Taken taken;
    private final Medewerkers medewerkers;

    Zaakbeelden(Dossier dossier, Volgcodes volgcodes, Berichten berichten, Taken taken, Medewerkers medewerkers) {
        this.dossier = dossier;
        this.volgcodes = volgcodes;
        this.berichten = berichten;
        this.taken = taken;
        this.medewerkers = medewerkers;
    }

    /**
     * The case for whoever holds its code.
     *
     * @throws OnbekendeZaak when there is no such case or the code is another; the two are not told apart
     */
    public Zaakbeeld voorIndiener(String kenmerk, String volgcode) {
        Initiatief zaak = controleer(kenmerk, volgcode);
        List<Taak> open = taken.open(kenmerk);
        return new Zaakbeeld(
                zaak.kenmerk(),
                zaak.titel(),
                zaak.wijk(),
                zaak.soort() == null ? null : zaak.soort().code(),
                zaak.fase().nummer(),
                zaak.fase().naam(),
                zaak.status().code(),
                zaak.uitkomst() == null ? null : zaak.uitkomst().code(),
                contactpersoon(zaak),
                VolgendeStap.van(zaak, open),
                uiterlijk(zaak, open),
                antwoorden(kenmerk));
    }

    /**
     * The case, when the code belongs to it.
     *
     * @throws OnbekendeZaak when there is no such case or the code is another
     */
    public Initiatief controleer(String kenmerk, String volgcode) {
        // A code is computed for an unknown case too, so that the answer takes as long as for a wrong code.
        Initiatief zaak = dossier.zoek(kenmerk).orElse(null);
        boolean klopt = volgcodes.klopt(kenmerk, zaak == null ? 0 : zaak.volgcodeVersie(), volgcode);
        if (zaak == null || !klopt) {
            throw new OnbekendeZaak();
        }
        return zaak;
    }

    private Zaakbeeld.@Nullable Contactpersoon contactpersoon(Initiatief zaak) {
        return zaak.vakambtenaar() == null
                ? null
                : medewerkers
                        .zoek(zaak.vakambtenaar())
                        .map(medewerker -> new Zaakbeeld.Contactpersoon(medewerker.naam(), medewerker.email()))
                        .orElse(null);
    }

    private @Nullable LocalDate uiterlijk(Initiatief zaak, List<Taak> open) {
        if (zaak.gevraagdVoor() != null) {
            return zaak.gevraagdVoor();
        }
        return open.stream()
                .map(Taak::uiterlijk)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private List<Zaakbeeld.PubliekAntwoord> antwoorden(String kenmerk) {
        return berichten.van(kenmerk).stream()
                .filter(bericht -> bericht.functie().equals(Zaakberichten.INDIENER))
                .map(bericht -> new Zaakbeeld.PubliekAntwoord(
                        bericht.datum().toLocalDate(), bericht.soort(), bericht.onderwerp(), bericht.tekst()))
                .toList();
    }
}
