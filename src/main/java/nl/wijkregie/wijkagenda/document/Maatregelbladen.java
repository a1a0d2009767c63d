package nl.wijkregie.wijkagenda.document;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.wijkagenda.Aandeel;
import nl.wijkregie.wijkagenda.Betalers;
import nl.wijkregie.wijkagenda.Bewonersraadplegingen;
import nl.wijkregie.wijkagenda.Maatregel;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.Maatregelstatus;
import nl.wijkregie.wijkagenda.Oordeel;
import nl.wijkregie.wijkagenda.Oordelen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One measure as the document tells it: names in place of codes, functions in place of accounts (ROE-G4, ROE-I2). */
@Component
class Maatregelbladen {

    private final Gemeente gemeente;
    private final Maatregelen maatregelen;
    private final Betalers betalers;
    private final Bewonersraadplegingen raadplegingen;
    private final Oordelen oordelen;

    Maatregelbladen(
            Gemeente gemeente,
            Maatregelen maatregelen,
            Betalers betalers,
            Bewonersraadplegingen raadplegingen,
            Oordelen oordelen) {
        this.gemeente = gemeente;
        this.maatregelen = maatregelen;
        this.betalers = betalers;
        this.raadplegingen = raadplegingen;
        this.oordelen = oordelen;
    }

    Inhoud.Blad van(Maatregel maatregel, String wijk) {
        return new Inhoud.Blad(
                maatregel.kenmerk(),
                maatregel.titel(),
                maatregel.omschrijving(),
                maatregel.doel(),
                trekker(maatregel.trekker(), wijk),
                maatregel.betrokken(),
                maatregel.kosten() == null ? 0 : maatregel.kosten(),
                bijdragen(maatregel),
                maatregel.wijkbudgetReden(),
                maatregel.vanJaar(),
                maatregel.totJaar(),
                maatregel.beheervisie(),
                beleidsterrein(maatregel.beleidsterrein()),
                maatregel.ronde() > 1,
                afloop(maatregel.status()),
                mening(maatregel.kenmerk()),
                akkoord(maatregel.kenmerk()));
    }

    private String trekker(@Nullable String groep, String wijk) {
        if (groep == null) {
            return "";
        }
        Map<String, String> namen = betalers.trekkers(wijk);
        return namen.getOrDefault(groep, betalers.naam(groep));
    }

    private String beleidsterrein(String code) {
        return gemeente.zoekBeleidsterrein(code).map(terrein -> terrein.naam()).orElse(code);
    }

    private List<Inhoud.Bijdrage> bijdragen(Maatregel maatregel) {
        return maatregelen.aandelen(maatregel.kenmerk()).stream()
                .sorted(Comparator.comparingInt(Aandeel::jaar))
                .map(aandeel -> new Inhoud.Bijdrage(betalers.naam(aandeel.betaler()), aandeel.jaar(), aandeel.bedrag()))
                .toList();
    }

    private static String afloop(Maatregelstatus status) {
        return switch (status) {
            case UITGEVOERD -> "Deze maatregel is al uitgevoerd.";
            case GESTOPT -> "Deze maatregel is gestopt.";
            default -> "";
        };
    }

    private Inhoud.@Nullable Mening mening(String maatregel) {
        return raadplegingen
                .uitslag(maatregel)
                .map(uitslag -> new Inhoud.Mening(
                        uitslag.voor(),
                        uitslag.tegen(),
                        uitslag.prioriteit(),
                        uitslag.helpers(),
                        uitslag.toelichting()))
                .orElse(null);
    }

    private List<String> akkoord(String maatregel) {
        return oordelen.geldig(maatregel).stream()
                .filter(Oordeel::instemming)
                .map(Oordeel::functie)
                .distinct()
                .toList();
    }
}
