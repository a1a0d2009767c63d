package nl.wijkregie.werkplek;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wijkregie.bijlage.Bestandsgrootte;
import nl.wijkregie.bijlage.Bijlage;
import nl.wijkregie.initiatief.Begrotingspost;
import nl.wijkregie.initiatief.Indiener;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.initiatief.Keuze;
import nl.wijkregie.initiatief.Notities;
import nl.wijkregie.initiatief.Plan;
import nl.wijkregie.initiatief.Tijdlijnregel;
import nl.wijkregie.initiatief.Verantwoording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the tab Dossier shows, for the reader who asks. */
@Service
public class Dossierbeelden {

    private static final String TOETSSTENEN = "toetsstenen";

    /** Steps whose answers are advice, with the heading under which they are shown. */
    private static final Map<String, String> ADVIESSTAPPEN = Map.of(
            "adviesWijkregisseur", "Advies van de wijkregisseur",
            "kerngroepAdvies", "Advies van de Kerngroep");

    /** Fields of forms in which staff fill in personal data for a resident. */
    private static final Set<String> PERSOONSGEGEVENS =
            Set.of("naam", "email", "telefoon", "postadres", "organisatie", "iban", "tenNameVan");

    private final Zaakbron bron;
    private final Postbron post;
    private final Werkbron werk;
    private final ObjectMapper json;

    Dossierbeelden(Zaakbron bron, Postbron post, Werkbron werk, ObjectMapper json) {
        this.bron = bron;
        this.post = post;
        this.werk = werk;
        this.json = json;
    }

    /** The case as this reader may see it, or empty when there is no such case. */
    @Transactional(readOnly = true)
    public Optional<Dossierbeeld> van(String kenmerk, Lezer lezer) {
        return bron.zaak(kenmerk).map(zaak -> beeld(zaak, lezer));
    }

    private Dossierbeeld beeld(Initiatief zaak, Lezer lezer) {
        boolean zietContact = lezer.behandeltBewoners();
        List<Tijdlijnregel> regels = bron.tijdlijn(zaak.kenmerk());
        return new Dossierbeeld(
                zaak(zaak),
                zietContact
                        ? bron.indiener(zaak.kenmerk())
                                .map(Dossierbeelden::contact)
                                .orElse(null)
                        : null,
                !zietContact,
                toetsing(regels),
                adviezen(regels),
                bron.ingezonden(zaak.kenmerk()).stream().map(this::inzending).toList(),
                bron.zietBijlagen(zaak, lezer)
                        ? bron.bijlagen(zaak.kenmerk()).stream()
                                .map(Dossierbeelden::bijlage)
                                .toList()
                        : null,
                post.van(zaak.kenmerk()).stream()
                        .map(bericht -> bericht(bericht, zietContact))
                        .toList(),
                regels.stream().map(regel -> gebeurtenis(regel, zietContact)).toList(),
                notities(regels),
                werk.van(zaak, lezer),
                lezer.account());
    }

    private List<Dossierbeeld.Notitie> notities(List<Tijdlijnregel> regels) {
        List<Dossierbeeld.Notitie> notities = new ArrayList<>(regels.stream()
                .filter(regel -> Notities.SOORT.equals(regel.soort()))
                .map(regel -> new Dossierbeeld.Notitie(
                        regel.moment(), regel.functie(), persoon(regel.account()), regel.toelichting()))
                .toList());
        Collections.reverse(notities);
        return notities;
    }

    private Dossierbeeld.Zaak zaak(Initiatief zaak) {
        return new Dossierbeeld.Zaak(
                zaak.kenmerk(),
                zaak.titel(),
                zaak.omschrijving(),
                bron.wijknaam(zaak.wijk()),
                zaak.buurt(),
                naam(zaak.schaal()),
                zaak.kanaal().naam(),
                zaak.ontvangenOp(),
                zaak.gevraagdBedrag(),
                zaak.medestanders(),
                zaak.hulpGewenst(),
                naam(zaak.soort()),
                zaak.cluster() == null ? null : bron.clusternaam(zaak.cluster()),
                zaak.fase().nummer(),
                zaak.fase().naam(),
                zaak.status().naam(),
                naam(zaak.uitkomst()),
                persoon(zaak.vakambtenaar()));
    }

    private static Dossierbeeld.Contact contact(Indiener indiener) {
        return new Dossierbeeld.Contact(
                indiener.naam(), indiener.email(), indiener.telefoon(), indiener.postadres(), indiener.organisatie());
    }

    /** The last outcome counts: a case that comes back to orientation is weighed again. */
    private static Dossierbeeld.@Nullable Toetsing toetsing(List<Tijdlijnregel> regels) {
        return regels.stream()
                .filter(regel -> TOETSSTENEN.equals(regel.soort()))
                .reduce((eerder, later) -> later)
                .map(regel -> new Dossierbeeld.Toetsing(regel.moment(), regel.omschrijving(), regel.toelichting()))
                .orElse(null);
    }

    private static List<Dossierbeeld.Advies> adviezen(List<Tijdlijnregel> regels) {
        return regels.stream()
                .filter(regel -> regel.stap() != null && ADVIESSTAPPEN.containsKey(regel.stap()))
                .map(regel -> new Dossierbeeld.Advies(
                        regel.moment(), ADVIESSTAPPEN.get(regel.stap()), regel.functie(), antwoorden(regel, true)))
                .toList();
    }

    private Dossierbeeld.Inzending inzending(Zaakbron.Ingezonden stuk) {
        return switch (stuk.soort()) {
            case "plan" -> plan(stuk, lees(stuk, Plan.class));
            case "verantwoording" -> verantwoording(stuk, lees(stuk, Verantwoording.class));
            case "intrekking" -> tekst(stuk, "Ingetrokken");
            default -> tekst(stuk, "Aanvulling");
        };
    }

    private Dossierbeeld.Inzending plan(Zaakbron.Ingezonden stuk, Plan plan) {
        return new Dossierbeeld.Inzending(
                stuk.ontvangenOp(),
                "Plan",
                persoon(stuk.vastgelegdDoor()),
                plan.toelichting(),
                plan.planning(),
                plan.begroting().stream().map(Dossierbeelden::post).toList(),
                plan.begroot(),
                plan.gevraagdeBijdrage(),
                null,
                null);
    }

    private static Dossierbeeld.Post post(Begrotingspost post) {
        return new Dossierbeeld.Post(post.post(), post.bedrag());
    }

    private Dossierbeeld.Inzending verantwoording(Zaakbron.Ingezonden stuk, Verantwoording verslag) {
        return new Dossierbeeld.Inzending(
                stuk.ontvangenOp(),
                "Verantwoording",
                persoon(stuk.vastgelegdDoor()),
                verslag.verslag(),
                null,
                List.of(),
                null,
                null,
                verslag.werkelijkeKosten(),
                verslag.toestemmingVoorbeeld());
    }

    private Dossierbeeld.Inzending tekst(Zaakbron.Ingezonden stuk, String titel) {
        return new Dossierbeeld.Inzending(
                stuk.ontvangenOp(),
                titel,
                persoon(stuk.vastgelegdDoor()),
                lees(stuk, Tekst.class).tekst(),
                null,
                List.of(),
                null,
                null,
                null,
                null);
    }

    private static Dossierbeeld.Bijlage bijlage(Bijlage bijlage) {
        return new Dossierbeeld.Bijlage(
                bijlage.nummer(),
                bijlage.naam(),
                bijlage.soort().naam(),
                Bestandsgrootte.tekst(bijlage.grootte()),
                bijlage.ontvangenOp(),
                bijlage.stuk().naam(),
                bijlage.voorIndiener());
    }

    private static Dossierbeeld.Bericht bericht(Postbron.Post post, boolean zietContact) {
        boolean zietTekst = zietContact || !post.aanBewoner();
        return new Dossierbeeld.Bericht(
                post.moment(),
                post.aan(),
                post.onderwerp(),
                zietTekst ? post.tekst() : null,
                post.brief() ? "Brief" : "E-mail",
                post.status(),
                post.brief() && zietTekst ? post.id() : null);
    }

    private Dossierbeeld.Gebeurtenis gebeurtenis(Tijdlijnregel regel, boolean zietContact) {
        return new Dossierbeeld.Gebeurtenis(
                regel.moment(),
                regel.functie(),
                persoon(regel.account()),
                regel.omschrijving(),
                regel.toelichting(),
                antwoorden(regel, zietContact));
    }

    private static List<Dossierbeeld.Antwoord> antwoorden(Tijdlijnregel regel, boolean zietContact) {
        return regel.antwoorden().stream()
                .filter(antwoord -> zietContact || !PERSOONSGEGEVENS.contains(antwoord.veld()))
                .map(antwoord -> new Dossierbeeld.Antwoord(antwoord.vraag(), antwoord.antwoord()))
                .toList();
    }

    private <T> T lees(Zaakbron.Ingezonden stuk, Class<T> soort) {
        try {
            return json.readValue(stuk.inhoud(), soort);
        } catch (JsonProcessingException fout) {
            // The cause quotes what the resident wrote, so it stays out of the log.
            throw new IllegalStateException("A stored piece of kind " + stuk.soort() + " cannot be read");
        }
    }

    private @Nullable String persoon(@Nullable String account) {
        return account == null ? null : bron.medewerkernaam(account);
    }

    private static @Nullable String naam(@Nullable Keuze keuze) {
        return keuze == null ? null : keuze.naam();
    }

    private record Tekst(String tekst) {}
}
