package nl.wijkregie.portaal.site.volgen;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.initiatief.Mogelijkheid;
import nl.wijkregie.initiatief.ZaakWachtHierNietOp;
import nl.wijkregie.initiatief.Zaakbeelden;
import nl.wijkregie.initiatief.volgen.Volgbeelden;
import nl.wijkregie.portaal.internal.Gelijktijdig;
import nl.wijkregie.portaal.internal.Volgcode;
import nl.wijkregie.portaal.site.Sitepaginas;
import nl.wijkregie.portaal.site.formulier.Eenmalig;
import nl.wijkregie.portaal.site.formulier.Formulierkeuring;
import nl.wijkregie.portaal.site.formulier.Formulierwacht;
import nl.wijkregie.portaal.site.formulier.Invoer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What all forms of a case have in common: the code, the checks, sent once, and nothing typed is lost. */
@Component
class Volgformulieren {

    private static final String TEGELIJK =
            "Er gebeurt net iets anders met uw idee. Wat u hebt ingevuld staat er nog. Kies nog een keer voor versturen.";

    private static final String AL_VERSTUURD =
            "U hebt dit formulier al een keer verstuurd. Wilt u dit ook nog sturen? Kies dan nog een keer voor versturen.";

    private final Sitepaginas paginas;
    private final Zaakbeelden zaakbeelden;
    private final Volgbeelden beelden;
    private final Formulierwacht wacht;
    private final Formulierkeuring keuring;
    private final Eenmalig eenmalig;

    Volgformulieren(
            Sitepaginas paginas,
            Zaakbeelden zaakbeelden,
            Volgbeelden beelden,
            Formulierwacht wacht,
            Formulierkeuring keuring,
            Eenmalig eenmalig) {
        this.paginas = paginas;
        this.zaakbeelden = zaakbeelden;
        this.beelden = beelden;
        this.wacht = wacht;
        this.keuring = keuring;
        this.eenmalig = eenmalig;
    }

    /**
     * A form for the case.
     *
     * @throws nl.wijkregie.initiatief.OnbekendeZaak when there is no such case or the code is another
     */
    Volgverzoek verzoek(Volgformulier formulier, String kenmerk, Volgcode volgcode, Invoer invoer) {
        Initiatief zaak = zaakbeelden.controleer(kenmerk, volgcode.waarde());
        return new Volgverzoek(formulier, zaak, volgcode.waarde(), invoer);
    }

    /** The page with the form; or the sentence that the case does not wait for it. */
    ResponseEntity<String> open(Volgverzoek verzoek, Mogelijkheid mogelijkheid, Map<String, Object> extra) {
        return beelden.kan(verzoek.zaak()).contains(mogelijkheid)
                ? toon(HttpStatus.OK, verzoek, extra)
                : kanNiet(verzoek, beelden.anders(verzoek.zaak(), mogelijkheid));
    }

    /** The form again, with all that was typed. */
    ResponseEntity<String> toon(HttpStatus status, Volgverzoek verzoek, Map<String, Object> extra) {
        Map<String, Object> gegevens = new HashMap<>(extra);
        gegevens.put("invoer", verzoek.invoer());
        gegevens.put("bewijs", wacht.bewijs(verzoek.formulier().bewijsVoor(verzoek.kenmerk())));
        gegevens.put("zaak", verzoek.zaak());
        gegevens.put("volgcode", verzoek.volgcode());
        gegevens.put("adres", verzoek.adres());
        gegevens.put("formulier", verzoek.formulier().naam());
        gegevens.put("kop", verzoek.formulier().kop());
        return paginas.persoonlijk(status, "volgen/" + verzoek.formulier().naam(), gegevens);
    }

    /**
     * Holds the form against the checks of the API and has it taken in, once.
     *
     * @param record what was sent, as the API reads it
     * @param anders sentences in the place of those of the API, by field
     * @param daad takes it in; may say that the case does not wait for it
     */
    <T> ResponseEntity<String> verstuur(
            Volgverzoek verzoek, T record, Map<String, String> anders, Map<String, Object> extra, Consumer<T> daad) {
        Optional<String> sleutel = wacht.keur(verzoek.formulier().bewijsVoor(verzoek.kenmerk()), verzoek.invoer());
        Optional<T> goed = keuring.keur(verzoek.invoer(), record, anders);
        if (sleutel.isEmpty() || goed.isEmpty()) {
            return toon(HttpStatus.UNPROCESSABLE_ENTITY, verzoek, extra);
        }
        try {
            Eenmalig.Uitslag uitslag = eenmalig.doe(sleutel.get(), goed.get(), () -> daad.accept(goed.get()));
            if (uitslag == Eenmalig.Uitslag.ANDERS_DAN_EERST) {
                verzoek.invoer().fout("bewijs", AL_VERSTUURD);
                return toon(HttpStatus.CONFLICT, verzoek, extra);
            }
        } catch (ZaakWachtHierNietOp nietNu) {
            return kanNiet(verzoek, String.valueOf(nietNu.getMessage()));
        } catch (RuntimeException fout) {
            if (!Gelijktijdig.is(fout)) {
                throw fout;
            }
            verzoek.invoer().fout("bewijs", TEGELIJK);
            return toon(HttpStatus.CONFLICT, verzoek, extra);
        }
        return paginas.naar(verzoek.adres().gedaan(verzoek.formulier().naam()));
    }

    /** The case does not wait for this: what was typed is shown, so that it can be copied. */
    private ResponseEntity<String> kanNiet(Volgverzoek verzoek, String melding) {
        return paginas.persoonlijk(
                HttpStatus.CONFLICT,
                "volgen/kan-niet",
                Map.of(
                        "kop", "Dit kan nu niet",
                        "melding", melding,
                        "zaak", verzoek.zaak(),
                        "adres", verzoek.adres(),
                        "bericht", beelden.kan(verzoek.zaak()).contains(Mogelijkheid.BERICHT),
                        "getypt", Getypt.van(verzoek.invoer())));
    }
}
