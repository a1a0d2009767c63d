package nl.wijkregie.voorbeelden;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import nl.wijkregie.bijlage.Bestand;
import nl.wijkregie.bijlage.Bijlageninzending;
import nl.wijkregie.bijlage.Bijlagestuk;
import nl.wijkregie.initiatief.Gesprekken;
import nl.wijkregie.initiatief.Gespreksregel;
import nl.wijkregie.initiatief.Inzendingen;
import nl.wijkregie.initiatief.Medewerkers;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Plays what indieners and staff say to one another in the examples, and the files that come with it. */
@Component
@Profile("demo")
class Voorbeeldgesprekken {

    static final String VRAAG = "aanvulling";
    static final String ANTWOORD = "antwoord";
    static final String BIJLAGE = "bijlage";

    private final Inzendingen inzendingen;
    private final Gesprekken gesprekken;
    private final Bijlageninzending bijlagen;
    private final Medewerkers medewerkers;

    Voorbeeldgesprekken(
            Inzendingen inzendingen, Gesprekken gesprekken, Bijlageninzending bijlagen, Medewerkers medewerkers) {
        this.inzendingen = inzendingen;
        this.gesprekken = gesprekken;
        this.bijlagen = bijlagen;
        this.medewerkers = medewerkers;
    }

    void vraag(String kenmerk, Voorbeeldbestand.Stap stap) {
        inzendingen.aanvullen(kenmerk, Objects.requireNonNull(stap.tekst()), true, null);
    }

    /** Answers what was asked last, in the name of a function. */
    void antwoord(String kenmerk, Voorbeeldbestand.Stap stap) {
        List<Gespreksregel> regels = gesprekken.van(kenmerk);
        String account = Objects.requireNonNull(stap.account());
        String functie =
                medewerkers.zoek(account).map(Medewerkers.Medewerker::naam).orElse(account);
        gesprekken.antwoord(
                kenmerk,
                Objects.requireNonNull(stap.tekst()),
                regels.get(regels.size() - 1).id(),
                functie,
                account);
    }

    void bijlage(String kenmerk, Voorbeeldbestand.Stap stap) {
        String naam = Objects.requireNonNull(stap.bestand());
        bijlagen.stuur(kenmerk, Bijlagestuk.AANVULLING, List.of(() -> {
            try (InputStream inhoud = new ClassPathResource("voorbeelden/" + naam).getInputStream()) {
                return new Bestand(naam, inhoud.readAllBytes());
            }
        }));
    }
}
