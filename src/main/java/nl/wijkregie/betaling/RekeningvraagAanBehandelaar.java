package nl.wijkregie.betaling;

import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Zaakberichten;
import org.springframework.stereotype.Component;

/** Asks the vakambtenaar of the case; before there is one, the KCC. */
@Component
class RekeningvraagAanBehandelaar implements Rekeningvraag {

    private static final String SJABLOON = "rekeningnummer-ontbreekt";

    private final Dossier dossier;
    private final Zaakberichten berichten;

    RekeningvraagAanBehandelaar(Dossier dossier, Zaakberichten berichten) {
        this.dossier = dossier;
        this.berichten = berichten;
    }

    @Override
    public void stel(String kenmerk) {
        dossier.zoek(kenmerk).ifPresent(zaak -> {
            if (zaak.vakambtenaar() == null) {
                berichten.aanFunctie(zaak, "kcc", SJABLOON, "");
            } else {
                berichten.aanVakambtenaar(zaak, SJABLOON);
            }
        });
    }
}
