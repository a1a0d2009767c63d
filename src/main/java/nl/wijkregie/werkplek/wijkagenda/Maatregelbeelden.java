package nl.wijkregie.werkplek.wijkagenda;

import java.util.List;
import java.util.Objects;
import nl.wijkregie.initiatief.Bedragen;
import nl.wijkregie.wijkagenda.Aandeel;
import nl.wijkregie.wijkagenda.Betalers;
import nl.wijkregie.wijkagenda.Bewonersraadplegingen;
import nl.wijkregie.wijkagenda.Maatregel;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.Oordeel;
import nl.wijkregie.wijkagenda.Oordelen;
import nl.wijkregie.wijkagenda.Toets;
import nl.wijkregie.wijkagenda.Toetsen;
import nl.wijkregie.wijkagenda.Voortgang;
import nl.wijkregie.wijkagenda.Voortgangen;
import nl.wijkregie.wijkagenda.geld.Agendareserveringen;
import nl.wijkregie.wijkagenda.geld.Maatregelgeld;
import org.springframework.stereotype.Component;

/** Puts together what the pages show of a measure. */
@Component
class Maatregelbeelden {

    private static final String WIJKBUDGET = "wijkbudget";

    private final Maatregelen maatregelen;
    private final Toetsen toetsen;
    private final Bewonersraadplegingen bewoners;
    private final Oordelen oordelen;
    private final Agendareserveringen geld;
    private final Voortgangen voortgangen;
    private final Betalers betalers;
    private final Teksten teksten;

    Maatregelbeelden(
            Maatregelen maatregelen,
            Toetsen toetsen,
            Bewonersraadplegingen bewoners,
            Oordelen oordelen,
            Agendareserveringen geld,
            Voortgangen voortgangen,
            Betalers betalers,
            Teksten teksten) {
        this.maatregelen = maatregelen;
        this.toetsen = toetsen;
        this.bewoners = bewoners;
        this.oordelen = oordelen;
        this.geld = geld;
        this.voortgangen = voortgangen;
        this.betalers = betalers;
        this.teksten = teksten;
    }

    /** Whether it is still on its way or being carried out. */
    static boolean loopt(Maatregel maatregel) {
        return !maatregel.status().isEinde();
    }

    Maatregelbeeld van(Maatregel maatregel) {
        String kenmerk = maatregel.kenmerk();
        List<Aandeel> aandelen = maatregelen.aandelen(kenmerk);
        long wijkbudget = wijkbudget(aandelen);
        return new Maatregelbeeld(
                maatregel,
                Adres.maatregel(maatregel),
                teksten.terrein(maatregel.beleidsterrein()),
                teksten.groep(maatregel.trekker()),
                periode(maatregel),
                maatregel.kosten() == null ? "" : Bedragen.tekst(maatregel.kosten()),
                wijkbudget == 0 ? "" : Bedragen.tekst(wijkbudget),
                wijkbudget,
                loopt(maatregel),
                toetsen.van(kenmerk).stream().map(this::toets).toList(),
                bewoners.uitslag(kenmerk).orElse(null),
                oordelen.van(kenmerk).stream()
                        .map(oordeel -> oordeel(oordeel, maatregel))
                        .toList(),
                aandelen.stream().map(this::aandeel).toList(),
                geld.van(kenmerk).stream().map(Maatregelbeelden::geld).toList(),
                voortgangen.van(kenmerk).stream()
                        .map(Maatregelbeelden::voortgang)
                        .toList(),
                maatregel.versie() == 0 ? List.of() : maatregelen.ontbreekt(kenmerk),
                maatregel.versie() > 0 && oordelen.isIngestemd(kenmerk));
    }

    static long wijkbudget(List<Aandeel> aandelen) {
        return aandelen.stream()
                .filter(aandeel -> aandeel.betaler().equals(WIJKBUDGET))
                .mapToLong(Aandeel::bedrag)
                .sum();
    }

    private static String periode(Maatregel maatregel) {
        if (maatregel.vanJaar() == null) {
            return "";
        }
        return maatregel.totJaar() == null || Objects.equals(maatregel.vanJaar(), maatregel.totJaar())
                ? maatregel.vanJaar().toString()
                : maatregel.vanJaar() + " tot en met " + maatregel.totJaar();
    }

    private Maatregelbeeld.Toetsregel toets(Toets toets) {
        return new Maatregelbeeld.Toetsregel(
                teksten.groep(toets.toetser()), uitslag(toets), toets.motivering(), Teksten.moment(toets.moment()));
    }

    private static String uitslag(Toets toets) {
        if (toets.haalbaar() == null) {
            return "Nog niet getoetst";
        }
        if (!toets.haalbaar()) {
            return "Niet haalbaar";
        }
        return Boolean.TRUE.equals(toets.regulier()) ? "Haalbaar, past in het gewone werk" : "Haalbaar";
    }

    private Maatregelbeeld.Oordeelregel oordeel(Oordeel oordeel, Maatregel maatregel) {
        return new Maatregelbeeld.Oordeelregel(
                teksten.groep(oordeel.beoordelaar()),
                oordeel.instemming() ? "Stemt in" : "Vraagt om aanpassen",
                oordeel.instemming(),
                oordeel.versie() == maatregel.versie(),
                oordeel.motivering(),
                oordeel.functie(),
                Objects.requireNonNullElse(oordeel.mandaat(), ""),
                Teksten.moment(oordeel.moment()));
    }

    private Maatregelbeeld.Aandeelregel aandeel(Aandeel aandeel) {
        return new Maatregelbeeld.Aandeelregel(
                aandeel.jaar(), betalers.naam(aandeel.betaler()), Bedragen.tekst(aandeel.bedrag()));
    }

    private static Maatregelbeeld.Geldregel geld(Maatregelgeld deel) {
        return new Maatregelbeeld.Geldregel(
                deel.jaar(), Bedragen.tekst(deel.bedrag()), deel.stand().code());
    }

    private static Maatregelbeeld.Voortgangregel voortgang(Voortgang melding) {
        return new Maatregelbeeld.Voortgangregel(
                melding.stand().naam(),
                melding.verslag(),
                melding.openbaar(),
                melding.functie(),
                Teksten.moment(melding.moment()));
    }
}
