package nl.wijkregie.portaal.site.volgen;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.wijkregie.bijlage.BijlageGeweigerd;
import nl.wijkregie.bijlage.Bijlagestuk;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.initiatief.Mogelijkheid;
import nl.wijkregie.initiatief.ZaakWachtHierNietOp;
import nl.wijkregie.initiatief.Zaakbeelden;
import nl.wijkregie.initiatief.volgen.Volgbeelden;
import nl.wijkregie.portaal.internal.Gelijktijdig;
import nl.wijkregie.portaal.internal.Volgcode;
import nl.wijkregie.portaal.site.Sitepaginas;
import nl.wijkregie.portaal.site.formulier.Bijlageveld;
import nl.wijkregie.portaal.site.formulier.Eenmalig;
import nl.wijkregie.portaal.site.formulier.Formulierbewijs;
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
    private final Bijlageveld bijlageveld;

    Volgformulieren(
            Sitepaginas paginas,
            Zaakbeelden zaakbeelden,
            Volgbeelden beelden,
            Formulierwacht wacht,
            Formulierkeuring keuring,
            Eenmalig eenmalig,
            Bijlageveld bijlageveld) {
        this.paginas = paginas;
        this.zaakbeelden = zaakbeelden;
        this.beelden = beelden;
        this.wacht = wacht;
        this.keuring = keuring;
        this.eenmalig = eenmalig;
        this.bijlageveld = bijlageveld;
    }

    /**
     * A form that nobody filled in yet.
     *
     * @throws nl.wijkregie.initiatief.OnbekendeZaak when there is no such case or the code is another
     */
    Volgverzoek leeg(Volgformulier formulier, String kenmerk, Volgcode volgcode) {
        Initiatief zaak = zaakbeelden.controleer(kenmerk, volgcode.waarde());
        return new Volgverzoek(
                formulier,
                zaak,
                volgcode.waarde(),
                Invoer.leeg(),
                formulier.stuk() == null ? null : bijlageveld.nieuw(kenmerk));
    }

    /** A form that was sent, with its files kept. */
    Volgverzoek gestuurd(Volgformulier formulier, String kenmerk, Volgcode volgcode, HttpServletRequest verzoek) {
        return gestuurd(formulier, kenmerk, volgcode, verzoek, UnaryOperator.identity());
    }

    /**
     * The same.
     *
     * @param lezing changes what was sent before anybody looks at it
     */
    Volgverzoek gestuurd(
            Volgformulier formulier,
            String kenmerk,
            Volgcode volgcode,
            HttpServletRequest verzoek,
            UnaryOperator<Invoer> lezing) {
        Initiatief zaak = zaakbeelden.controleer(kenmerk, volgcode.waarde());
        Invoer invoer = lezing.apply(Invoer.van(verzoek));
        return new Volgverzoek(
                formulier,
                zaak,
                volgcode.waarde(),
                invoer,
                formulier.stuk() == null ? null : bijlageveld.lees(verzoek, invoer, kenmerk));
    }

    /** The page with the form; or the sentence that the case does not wait for it. Nothing was typed yet. */
    ResponseEntity<String> open(Volgverzoek verzoek, Mogelijkheid mogelijkheid, Map<String, Object> extra) {
        return beelden.kan(verzoek.zaak()).contains(mogelijkheid)
                ? toon(HttpStatus.OK, verzoek, extra)
                : kanNiet(verzoek.met(Invoer.leeg()), beelden.anders(verzoek.zaak(), mogelijkheid));
    }

    /** The form, with all that was typed. */
    ResponseEntity<String> toon(HttpStatus status, Volgverzoek verzoek, Map<String, Object> extra) {
        return toon(status, verzoek, extra, wacht.bewijs(verzoek.bewijsVoor(), verzoek.invoer()));
    }

    private ResponseEntity<String> toon(
            HttpStatus status, Volgverzoek verzoek, Map<String, Object> extra, String bewijs) {
        Map<String, Object> gegevens = new HashMap<>(extra);
        gegevens.put("invoer", verzoek.invoer());
        gegevens.put("bewijs", bewijs);
        gegevens.put("zaak", verzoek.zaak());
        gegevens.put("volgcode", verzoek.volgcode());
        gegevens.put("adres", verzoek.adres());
        gegevens.put("formulier", verzoek.formulier().naam());
        gegevens.put("kop", verzoek.formulier().kop());
        gegevens.put("bijlagen", verzoek.bijlagen());
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
        Optional<String> sleutel = wacht.keur(verzoek.bewijsVoor(), verzoek.invoer());
        Optional<T> goed = keuring.keur(verzoek.invoer(), record, anders);
        if (sleutel.isEmpty() || goed.isEmpty()) {
            return toon(HttpStatus.UNPROCESSABLE_ENTITY, verzoek, extra);
        }
        try {
            Eenmalig.Uitslag uitslag =
                    eenmalig.doe(sleutel.get(), List.of(goed.get()), () -> neemIn(verzoek, goed.get(), daad));
            return uitslag == Eenmalig.Uitslag.ANDERS_DAN_EERST
                    ? nogEens(verzoek, extra)
                    : paginas.naar(verzoek.adres().gedaan(verzoek.formulier().naam()));
        } catch (ZaakWachtHierNietOp nietNu) {
            return kanNiet(verzoek, String.valueOf(nietNu.getMessage()));
        } catch (BijlageGeweigerd vol) {
            verzoek.invoer().fout(Bijlageveld.VELD, vol.zin());
            return toon(HttpStatus.UNPROCESSABLE_ENTITY, verzoek, extra);
        } catch (RuntimeException fout) {
            if (!Gelijktijdig.is(fout)) {
                throw fout;
            }
            verzoek.invoer().fout(Formulierbewijs.VELD, TEGELIJK);
            return toon(HttpStatus.CONFLICT, verzoek, extra);
        }
    }

    private <T> void neemIn(Volgverzoek verzoek, T record, Consumer<T> daad) {
        daad.accept(record);
        Bijlagestuk stuk = verzoek.formulier().stuk();
        if (stuk != null && verzoek.bijlagen() != null) {
            bijlageveld.koppel(verzoek.bijlagen(), verzoek.kenmerk(), stuk);
        }
    }

    /** The same form came before with something else in it: with a new mark it is another form. */
    private ResponseEntity<String> nogEens(Volgverzoek verzoek, Map<String, Object> extra) {
        verzoek.invoer().fout(Formulierbewijs.VELD, AL_VERSTUURD);
        return toon(HttpStatus.CONFLICT, verzoek, extra, wacht.bewijs(verzoek.bewijsVoor()));
    }

    /** The case does not wait for this: what was typed is shown, so that it can be copied. */
    ResponseEntity<String> kanNiet(Volgverzoek verzoek, String melding) {
        Map<String, Object> gegevens = Map.of(
                "kop", "Dit kan nu niet",
                "onderwerp", verzoek.formulier().kop(),
                "melding", melding,
                "adres", verzoek.adres(),
                "bericht", beelden.kan(verzoek.zaak()).contains(Mogelijkheid.BERICHT),
                "getypt", Getypt.van(verzoek.invoer()));
        return paginas.persoonlijk(HttpStatus.CONFLICT, "volgen/kan-niet", gegevens);
    }
}
