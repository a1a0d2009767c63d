package nl.wijkregie.werkplek;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.wijkregie.betaling.Belemmering;
import nl.wijkregie.betaling.Betaallijst;
import nl.wijkregie.betaling.Betaallijsten;
import nl.wijkregie.betaling.Betaalopdracht;
import nl.wijkregie.betaling.Klaarliggend;
import nl.wijkregie.betaling.Terugvordering;
import nl.wijkregie.betaling.Terugvorderingen;
import nl.wijkregie.gemeente.Cluster;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Wijk;
import nl.wijkregie.initiatief.Bedragen;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Rekening;
import nl.wijkregie.wijkbudget.Pot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the page about payments shows to the manager. */
@Component
class Betaalbeelden {

    private static final DateTimeFormatter DATUM =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-NL"));
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.forLanguageTag("nl-NL"));

    private final Betaallijsten lijsten;
    private final Terugvorderingen terugvorderingen;
    private final Dossier dossier;
    private final Gemeente gemeente;

    Betaalbeelden(Betaallijsten lijsten, Terugvorderingen terugvorderingen, Dossier dossier, Gemeente gemeente) {
        this.lijsten = lijsten;
        this.terugvorderingen = terugvorderingen;
        this.dossier = dossier;
        this.gemeente = gemeente;
    }

    /** What lies ready for this account, and what waits for something else. */
    Klaar klaar(String account) {
        List<Klaarliggend> alles = lijsten.klaarliggend(account);
        List<Klaarliggend> vrij = alles.stream().filter(Klaarliggend::kan).toList();
        return new Klaar(
                vrij.stream().map(this::regel).toList(),
                alles.stream().filter(ligt -> !ligt.kan()).map(this::regel).toList(),
                Bedragen.tekst(vrij.stream()
                        .mapToLong(ligt -> ligt.opdracht().bedrag())
                        .sum()));
    }

    List<Lijstregel> lijsten() {
        return lijsten.alle().stream().map(Betaalbeelden::regel).toList();
    }

    List<Terugregel> terug() {
        return terugvorderingen.open().stream().map(this::regel).toList();
    }

    private Opdrachtregel regel(Klaarliggend ligt) {
        Betaalopdracht opdracht = ligt.opdracht();
        Optional<Rekening> rekening = dossier.rekening(opdracht.kenmerk());
        Belemmering belemmering = ligt.belemmering();
        String cluster = opdracht.cluster();
        return new Opdrachtregel(
                ligt.gezien().tekst(),
                opdracht.kenmerk(),
                opdracht.soort().naam(),
                pot(opdracht.pot()),
                Bedragen.tekst(opdracht.bedrag()),
                cluster != null
                        ? gemeente.zoekCluster(cluster).map(Cluster::naam).orElse(cluster)
                        : rekening.map(Rekening::tenNameVan).orElse(""),
                cluster != null ? "Binnen de gemeente" : iban(rekening, belemmering),
                door(opdracht),
                DATUM.format(opdracht.klaargezetOp()),
                belemmering == null ? "" : belemmering.uitleg(),
                belemmering == Belemmering.GEEN_REKENINGNUMMER ? "/werkplek/rekeningnummer/" + opdracht.kenmerk() : "");
    }

    /** The manager sees who filled in an account number afterwards: that is where a mistake or fraud would be made. */
    private static String door(Betaalopdracht opdracht) {
        String rekening = opdracht.rekeningDoor();
        return rekening == null
                ? opdracht.klaargezetDoor()
                : opdracht.klaargezetDoor() + "; rekeningnummer ingevuld door " + rekening;
    }

    private static String iban(Optional<Rekening> rekening, @Nullable Belemmering belemmering) {
        if (belemmering == Belemmering.GEGEVENS_VERWIJDERD) {
            return "Verwijderd";
        }
        return rekening.map(bekend -> bekend.iban().replaceAll("(.{4})(?!$)", "$1 "))
                .orElse("Rekeningnummer ontbreekt");
    }

    private Terugregel regel(Terugvordering terug) {
        return new Terugregel(
                terug.id(),
                terug.kenmerk(),
                pot(terug.pot()),
                Bedragen.tekst(terug.bedrag()),
                DATUM.format(terug.gevraagdOp()));
    }

    private static Lijstregel regel(Betaallijst lijst) {
        return new Lijstregel(
                lijst.nummer(),
                MOMENT.format(lijst.vrijgegevenOp()),
                lijst.functie() + " (" + lijst.vrijgegevenDoor() + ")",
                lijst.aantal(),
                Bedragen.tekst(lijst.totaal()));
    }

    private String pot(Pot pot) {
        return gemeente.zoekWijk(pot.wijk()).map(Wijk::naam).orElse(pot.wijk()) + ", "
                + pot.soort().naam() + ", " + pot.jaar();
    }

    /** @param totaal sum of what can be released, as people read it */
    record Klaar(List<Opdrachtregel> vrij, List<Opdrachtregel> wacht, String totaal) {}

    /**
     * One order.
     *
     * @param gezien what the page posts when it is released
     * @param belemmering why it waits and what to do; empty when it can be released
     * @param rekeningpagina where the account number is filled in; empty when it is there
     */
    record Opdrachtregel(
            String gezien,
            String kenmerk,
            String soort,
            String pot,
            String bedrag,
            String naam,
            String iban,
            String klaargezetDoor,
            String klaargezetOp,
            String belemmering,
            String rekeningpagina) {

        @Override
        public String toString() {
            return "Opdrachtregel[" + gezien + "]";
        }
    }

    /** One claim. */
    record Terugregel(long id, String kenmerk, String pot, String bedrag, String gevraagdOp) {}

    /** One released list. */
    record Lijstregel(String nummer, String moment, String door, int aantal, String totaal) {}
}
