package nl.wijkregie.werkplek.versies;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.modelbeheer.Keuringsverslag;
import nl.wijkregie.modelbeheer.uitrol.Bron;
import nl.wijkregie.modelbeheer.uitrol.Modelversie;
import nl.wijkregie.modelbeheer.uitrol.Modelversies;
import nl.wijkregie.modelbeheer.uitrol.Modelwijziging;
import nl.wijkregie.modelbeheer.uitrol.Plaatsing;
import nl.wijkregie.modelbeheer.versies.Verschil;
import nl.wijkregie.werkplek.Lezer;
import org.springframework.stereotype.Component;

/** What can be asked about versions of the models. Whether the reader may ask it was checked before. */
@Component
class Versieloket {

    static final String GEEN_VERSIE = "Deze versie bestaat niet. Kies een versie uit de lijst.";

    /** How many versions a list shows at most. */
    static final int LIJST = 100;

    private final Modelversies versies;

    private final Gemeente gemeente;

    Versieloket(Modelversies versies, Gemeente gemeente) {
        this.versies = versies;
        this.gemeente = gemeente;
    }

    /** Asked at every login to Cockpit, so it looks at no file. */
    Menubeeld menu(Lezer lezer) {
        boolean leest = Versierecht.van(lezer.groepen()).leest();
        return new Menubeeld(leest, leest ? versies.wachtend().size() : 0);
    }

    Standbeeld stand(Lezer lezer) {
        return new Standbeeld(
                lezer.account(),
                Versierecht.van(lezer.groepen()).beheert(),
                versies.vierOgen(),
                versies.heeftMap(),
                versies.overgeslagen().stream().sorted().toList(),
                Standbeeld.Bevindingbeeld.van(versies.oordeel().bevindingen()));
    }

    /** The versions, or only the proposals that wait. */
    Versielijst lijst(String stand, int vanaf, int aantal, Lezer lezer) {
        if (!stand.isEmpty() && !stand.equals("wacht")) {
            throw OnjuistVerzoek.verkeerd("Geef bij 'stand' niets, of 'wacht' voor wat op akkoord wacht.");
        }
        boolean wacht = stand.equals("wacht");
        List<Modelversie> deel =
                wacht ? versies.wachtend().stream().skip(vanaf).limit(aantal).toList() : versies.lijst(vanaf, aantal);
        int totaal = wacht ? versies.wachtend().size() : versies.aantal();
        return new Versielijst(
                totaal, vanaf, deel.stream().map(versie -> beeld(versie, lezer)).toList());
    }

    /** One version with what it changes in words. */
    Versiebeeld een(int nummer, Lezer lezer) {
        Modelversie versie = versies.zoek(nummer).orElseThrow(() -> OnjuistVerzoek.onbekend(GEEN_VERSIE));
        return beeld(versie, lezer)
                .met(versies.wijzigingen(nummer).stream().map(this::wijziging).toList());
    }

    Plaatsingsbeeld controleer(Inzending inzending) {
        Keuringsverslag verslag = versies.controleer(inzending.bestanden());
        return new Plaatsingsbeeld(
                verslag.goed() ? "goed" : "afgekeurd",
                verslag.goed()
                        ? "De controle vindt geen fouten. Er is nog niets geplaatst."
                        : "De controle vindt fouten. Los eerst op wat hieronder staat. Er is niets geplaatst.",
                null,
                Standbeeld.Bevindingbeeld.van(verslag.bevindingen()));
    }

    Plaatsingsbeeld dienIn(Inzending inzending, Lezer lezer, Bron bron) {
        return beeld(
                versies.dienIn(inzending.bestanden(), lezer.account(), Verzoeklezer.reden(inzending.reden()), bron),
                lezer);
    }

    Plaatsingsbeeld leesMap(String reden, Lezer lezer) {
        return beeld(versies.leesMap(lezer.account(), reden), lezer);
    }

    /** Decides about a proposal. */
    Plaatsingsbeeld beslis(int nummer, Daad daad, String reden, Lezer lezer) {
        Modelversie versie = switch (daad) {
            case AKKOORD -> versies.keurGoed(nummer, lezer.account(), reden);
            case WEIGEREN -> versies.weiger(nummer, lezer.account(), reden);
            case INTREKKEN -> versies.trekIn(nummer, lezer.account(), reden);
        };
        Versiebeeld beeld = beeld(versie, lezer);
        return new Plaatsingsbeeld(beeld.stand(), daad.zin(nummer), beeld, List.of());
    }

    /** Number of the version that a deployment was; empty from before versions were kept. */
    Optional<Integer> nummerVan(String levering) {
        return versies.zoekBijLevering(levering).map(Modelversie::nummer);
    }

    private Plaatsingsbeeld beeld(Plaatsing plaatsing, Lezer lezer) {
        Modelversie versie = plaatsing.versie();
        return new Plaatsingsbeeld(
                plaatsing.uitkomst().name().toLowerCase(Locale.ROOT),
                plaatsing.zin(),
                versie == null ? null : beeld(versie, lezer),
                List.of());
    }

    private static Versiebeeld beeld(Modelversie versie, Lezer lezer) {
        return Versiebeeld.van(
                versie, lezer.account(), Versierecht.van(lezer.groepen()).beheert());
    }

    private Versiebeeld.Wijziging wijziging(Modelwijziging wijziging) {
        List<String> zinnen = Verschil.inWoorden(wijziging.voor(), wijziging.na(), gemeente);
        String soort = wijziging.voor() == null ? "nieuw" : wijziging.na() == null ? "weg" : "gewijzigd";
        return new Versiebeeld.Wijziging(
                wijziging.naam(),
                soort,
                zinnen.isEmpty() ? List.of("Alleen de tekening of de opmaak is anders.") : zinnen);
    }

    /** What somebody of procesbeheer does with a proposal. */
    enum Daad {
        AKKOORD("Versie %d is in gebruik genomen. Nieuwe zaken lopen volgens deze versie."),
        WEIGEREN("Versie %d is geweigerd. Er verandert niets."),
        INTREKKEN("Versie %d is ingetrokken. Er verandert niets.");

        private final String zin;

        Daad(String zin) {
            this.zin = zin;
        }

        String zin(int nummer) {
            return zin.formatted(nummer);
        }

        /** By its word in an address; other words are not there. */
        static Daad van(String woord) {
            for (Daad daad : values()) {
                if (daad.name().toLowerCase(Locale.ROOT).equals(woord)) {
                    return daad;
                }
            }
            throw OnjuistVerzoek.onbekend("Dit adres bestaat niet. Kies akkoord, weigeren of intrekken.");
        }
    }
}
