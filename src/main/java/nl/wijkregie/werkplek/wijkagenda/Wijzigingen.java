package nl.wijkregie.werkplek.wijkagenda;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.wijkregie.werkplek.Aanmelding;
import nl.wijkregie.werkplek.Lezer;
import nl.wijkregie.werkplek.Paginas;
import nl.wijkregie.werkplek.wijkagenda.Werk.NietUwTaak;
import nl.wijkregie.wijkagenda.Agendaverslag;
import nl.wijkregie.wijkagenda.Maatregel;
import nl.wijkregie.wijkagenda.OnjuisteAgenda;
import nl.wijkregie.wijkagenda.Regel;
import nl.wijkregie.wijkagenda.Wijkagenda;
import nl.wijkregie.wijkagenda.Wijkagendas;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Carries out a change from a page in one transaction, by who may; a refusal brings back the page with what was typed. */
@Component
class Wijzigingen {

    private final Wijkagendas agendas;
    private final Agendaverslag verslag;
    private final Werk werk;
    private final Scherm scherm;
    private final Aanmelding aanmelding;
    private final Paginas paginas;
    private final Teksten teksten;
    private final TransactionTemplate transactie;

    Wijzigingen(
            Wijkagendas agendas,
            Agendaverslag verslag,
            Werk werk,
            Scherm scherm,
            Aanmelding aanmelding,
            Paginas paginas,
            Teksten teksten,
            PlatformTransactionManager transacties) {
        this.agendas = agendas;
        this.verslag = verslag;
        this.werk = werk;
        this.scherm = scherm;
        this.aanmelding = aanmelding;
        this.paginas = paginas;
        this.teksten = teksten;
        this.transactie = new TransactionTemplate(transacties);
    }

    /** Who may see the agendas: every function, but not who only manages the models. */
    static boolean magLezen(Lezer lezer) {
        return lezer.groepen().stream().anyMatch(groep -> !groep.equals("procesbeheer"));
    }

    /** A change whose refusal brings back the page of the agenda. */
    ResponseEntity<String> doe(Wijziging wijziging, Gedaan gedaan, Handeling handeling) {
        return doe(
                wijziging,
                gedaan,
                handeling,
                (agenda, invulling) -> scherm.agenda(
                        agenda,
                        wijziging.ronde(),
                        aanmelding.lezer().orElseThrow(),
                        invulling.is("maatregel") ? Voorzet.van(invulling.waarden()) : Voorzet.LEEG,
                        invulling,
                        Optional.empty(),
                        "",
                        wijziging.verzoek()));
    }

    /** The same with another page after a refusal. */
    ResponseEntity<String> doe(
            Wijziging wijziging,
            Gedaan gedaan,
            Handeling handeling,
            BiFunction<Wijkagenda, Invulling, ResponseEntity<String>> naWeigering) {
        Optional<Lezer> lezer = aanmelding.lezer().filter(Wijzigingen::magLezen);
        Optional<Wijkagenda> agenda = agendas.zoek(wijziging.agenda());
        if (lezer.isEmpty()) {
            return scherm.magNiet();
        }
        if (agenda.isEmpty()) {
            return scherm.bestaatNiet();
        }
        try {
            String maatregel = transactie.execute(status -> {
                // First held, then looked at: the task can be completed in another window meanwhile.
                agendas.vergrendel(wijziging.agenda());
                werk.eis(wijziging.agenda(), wijziging.ronde(), wijziging.stap(), lezer.get());
                return handeling.doe(agenda.get(), lezer.get());
            });
            return klaar(wijziging, gedaan, Objects.requireNonNullElse(maatregel, ""));
        } catch (NietUwTaak geweigerd) {
            return scherm.geweigerd(agenda.get(), geweigerd.zin(), wijziging.velden());
        } catch (OnjuisteAgenda geweigerd) {
            return naWeigering.apply(agenda.get(), wijziging.geweigerd(geweigerd.veld(), geweigerd.getMessage()));
        }
    }

    /** Writes on the time line what was done on the page, with the reason that was given. */
    void noteer(Maatregel maatregel, String stap, String naam, String reden, Lezer lezer, Wijkagenda agenda) {
        verslag.schrijf(new Regel(
                maatregel.agenda(),
                maatregel.ronde(),
                maatregel.kenmerk(),
                stap,
                naam,
                functie(agenda, lezer),
                lezer.account(),
                List.of(new Regel.Antwoord("reden", "Reden", reden)),
                null));
    }

    private String functie(Wijkagenda agenda, Lezer lezer) {
        return Stream.of("wijkregisseur-" + agenda.wijk(), "wijkcoalitie-" + agenda.wijk(), "opbouwwerk")
                .filter(lezer.groepen()::contains)
                .findFirst()
                .map(teksten::groep)
                .orElse("Medewerker");
    }

    private ResponseEntity<String> klaar(Wijziging wijziging, Gedaan gedaan, String maatregel) {
        return paginas.naar(URI.create(Adres.agenda(wijziging.agenda()) + "?ronde=" + wijziging.ronde() + "&gedaan="
                + gedaan.code() + (maatregel.isEmpty() ? "" : "&maatregel=" + maatregel) + "#gelukt"));
    }

    /** What a change does; answers with the kenmerk of the measure it was about, or an empty text. */
    @FunctionalInterface
    interface Handeling {

        String doe(Wijkagenda agenda, Lezer lezer);
    }
}
