package nl.wijkregie.initiatief;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.wijkregie.bericht.Bericht;
import nl.wijkregie.bericht.Berichten;
import nl.wijkregie.bericht.Ontvanger;
import nl.wijkregie.gemeente.Functie;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.termijn.Taak;
import nl.wijkregie.termijn.Taken;
import nl.wijkregie.termijn.Werkdagen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Messages about a case: to the resident, and to staff by function. Staff messages carry no personal data (ROE-I2). */
@Component
public class Zaakberichten {

    /** Function under which a message to the resident is kept. */
    public static final String INDIENER = "indiener";

    private static final DateTimeFormatter DATUM =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    private final Berichten berichten;
    private final Dossier dossier;
    private final Gemeente gemeente;
    private final Taken taken;
    private final Medewerkers medewerkers;
    private final Werkadres adres;
    private final Stappenplan stappenplan;
    private final Werkdagen werkdagen;
    private final Clock klok;

    Zaakberichten(
            Berichten berichten,
            Dossier dossier,
            Gemeente gemeente,
            Taken taken,
            Medewerkers medewerkers,
            Werkadres adres,
            Stappenplan stappenplan,
            Werkdagen werkdagen,
            Clock klok) {
        this.berichten = berichten;
        this.dossier = dossier;
        this.gemeente = gemeente;
        this.taken = taken;
        this.medewerkers = medewerkers;
        this.adres = adres;
        this.stappenplan = stappenplan;
        this.werkdagen = werkdagen;
        this.klok = klok;
    }

    /**
     * Sends a message to the resident: by e-mail, or as a letter when there is no e-mail address. When the personal data
     * has been removed nobody can be written to, and nothing is sent.
     *
     * @param toelichting reasons in the words of who decided, or an empty text
     */
    public void aanIndiener(Initiatief zaak, String sjabloon, String toelichting) {
        aanIndiener(zaak, sjabloon, toelichting, Map.of());
    }

    /**
     * The same, with variables that only this template has.
     *
     * @param extra by name; wins from what the case itself gives
     */
    public void aanIndiener(Initiatief zaak, String sjabloon, String toelichting, Map<String, String> extra) {
        dossier.indiener(zaak.kenmerk()).ifPresent(indiener -> {
            Map<String, String> gegevens = gegevens(zaak, toelichting);
            gegevens.put("naam", indiener.naam());
            gegevens.put("verwijzing", verwijzing(sjabloon));
            gegevens.putAll(extra);
            berichten.verstuur(new Bericht(
                    sjabloon,
                    zaak.kenmerk(),
                    new Ontvanger.Bewoner(indiener.naam(), indiener.email(), indiener.postadres()),
                    gegevens));
            if (indiener.email() == null) {
                aanFunctie(zaak, "kcc", "brief-klaar", "");
            }
        });
    }

    /** Sends a message to the mailbox of a function, such as a wijkregisseur or a cluster. */
    public void aanFunctie(Initiatief zaak, String groep, String sjabloon, String toelichting) {
        aanFunctie(zaak, groep, sjabloon, toelichting, Map.of());
    }

    /**
     * The same, with variables that only this template has.
     *
     * @param extra by name; wins from what the case itself gives
     */
    public void aanFunctie(
            Initiatief zaak, String groep, String sjabloon, String toelichting, Map<String, String> extra) {
        Functie functie = gemeente.functie(groep);
        stuur(zaak, new Ontvanger.Postbus(groep, functie.naam(), functie.email()), sjabloon, toelichting, extra);
    }

    /** Tells the wijkregisseur of the wijk (ROE-B6, ROE-H2); beyond one wijk the others are told too (ROE-B9). */
    public void aanWijkregisseurs(Initiatief zaak) {
        aanFunctie(zaak, wijkregisseur(zaak.wijk()), "wijkregisseur-nieuwe-zaak", "");
        if (zaak.schaal() == Schaal.WIJKOVERSTIJGEND) {
            aanAndereWijkregisseurs(zaak);
        }
    }

    /** Tells the other wijkregisseurs when a case turns out to reach beyond one wijk after triage (ROE-B9). */
    public void naWijzigingSchaal(Initiatief eerder, Schaal nieuw) {
        if (nieuw == Schaal.WIJKOVERSTIJGEND && eerder.schaal() != Schaal.WIJKOVERSTIJGEND) {
            aanAndereWijkregisseurs(eerder);
        }
    }

    private void aanAndereWijkregisseurs(Initiatief zaak) {
        gemeente.wijken().stream()
                .filter(wijk -> !wijk.code().equals(zaak.wijk()))
                .forEach(wijk -> aanFunctie(zaak, wijkregisseur(wijk.code()), "andere-wijkregisseurs", ""));
    }

    /** Tells the vakambtenaar; before there is one, whoever has a task of the case. */
    public void aanVakambtenaar(Initiatief zaak, String sjabloon) {
        aanVakambtenaar(zaak, sjabloon, Map.of());
    }

    /**
     * The same, with variables that only this template has.
     *
     * @param extra by name; wins from what the case itself gives
     */
    public void aanVakambtenaar(Initiatief zaak, String sjabloon, Map<String, String> extra) {
        if (zaak.vakambtenaar() == null) {
            aanBehandelaars(zaak, taken.open(zaak.kenmerk()), sjabloon, "", extra);
        } else {
            aanAccount(zaak, zaak.vakambtenaar(), sjabloon, "", extra);
        }
    }

    /** Tells each who has one of these tasks: the assignee, or else the group. */
    public void aanBehandelaars(Initiatief zaak, List<Taak> open, String sjabloon, String toelichting) {
        aanBehandelaars(zaak, open, sjabloon, toelichting, Map.of());
    }

    /**
     * The same, with variables that only this template has.
     *
     * @param extra by name; wins from what the case itself gives
     */
    public void aanBehandelaars(
            Initiatief zaak, List<Taak> open, String sjabloon, String toelichting, Map<String, String> extra) {
        if (open.isEmpty() && zaak.vakambtenaar() != null) {
            aanAccount(zaak, zaak.vakambtenaar(), sjabloon, toelichting, extra);
        }
        open.stream()
                .map(Zaakberichten::wie)
                .distinct()
                .filter(Objects::nonNull)
                .forEach(wie -> {
                    if (wie.account() != null) {
                        aanAccount(zaak, wie.account(), sjabloon, toelichting, extra);
                    } else if (wie.groep() != null) {
                        aanFunctie(zaak, wie.groep(), sjabloon, toelichting, extra);
                    }
                });
    }

    /** Group id of the wijkregisseur of a wijk. */
    public static String wijkregisseur(String wijk) {
        return "wijkregisseur-" + wijk;
    }

    private void aanAccount(
            Initiatief zaak, String account, String sjabloon, String toelichting, Map<String, String> extra) {
        medewerkers
                .zoek(account)
                .ifPresent(medewerker -> stuur(
                        zaak,
                        new Ontvanger.Postbus(account, medewerker.naam(), medewerker.email()),
                        sjabloon,
                        toelichting,
                        extra));
    }

    private void stuur(
            Initiatief zaak,
            Ontvanger.Postbus postbus,
            String sjabloon,
            String toelichting,
            Map<String, String> extra) {
        Map<String, String> gegevens = gegevens(zaak, toelichting);
        gegevens.put("functie", postbus.naam());
        gegevens.putAll(extra);
        berichten.verstuur(new Bericht(sjabloon, zaak.kenmerk(), postbus, gegevens));
    }

    /** What every template about a case can say. */
    Map<String, String> gegevens(Initiatief zaak, String toelichting) {
        Map<String, String> gegevens = new HashMap<>();
        gegevens.put("kenmerk", zaak.kenmerk());
        gegevens.put("titel", zaak.titel());
        gegevens.put("gemeente", gemeente.naam());
        gegevens.put("wijkNaam", gemeente.wijk(zaak.wijk()).naam());
        gegevens.put("soortNaam", zaak.soort() == null ? "" : zaak.soort().naam());
        gegevens.put("schaalNaam", zaak.schaal() == null ? "" : zaak.schaal().naam());
        String cluster = zaak.cluster() == null
                ? ""
                : gemeente.zoekCluster(zaak.cluster())
                        .map(gevonden -> gevonden.naam())
                        .orElse("");
        gegevens.put("clusterNaam", cluster);
        gegevens.put("contactClusterNaam", cluster);
        gegevens.put("toelichting", toelichting);
        gegevens.put("brieven", adres.werkplek("brieven"));
        gegevens.put("rekeningpagina", adres.werkplek("rekeningnummer/" + zaak.kenmerk()));
        gegevens.put("onderwerp", "");
        gegevens.put("uiterlijk", uiterlijk(zaak));
        gegevens.put("hulp", zaak.hulpGewenst() ? "ja" : "");
        gegevens.put("bezwaar", gemeente.verwijzingen().bezwaar());
        gegevens.put("stappenplan", stappenplan.webadres());
        gegevens.put("opbouwwerk", adres.verwijzing(gemeente.verwijzingen().opbouwwerk()));
        Medewerkers.Medewerker contact = zaak.vakambtenaar() == null
                ? null
                : medewerkers.zoek(zaak.vakambtenaar()).orElse(null);
        gegevens.put("contactNaam", contact == null ? "" : contact.naam());
        gegevens.put("contactEmail", contact == null ? "" : contact.email());
        gegevens.put(
                "afzenderFunctie", contact == null ? gemeente.functie("kcc").naam() : contact.naam());
        return gegevens;
    }

    /** Where a complaint is dealt with (ROE-B3). */
    private String verwijzing(String sjabloon) {
        return Klacht.vanSjabloon(sjabloon)
                .map(klacht -> gemeente.verwijzingen().voorKlacht(klacht.code()))
                .orElse("");
    }

    private String uiterlijk(Initiatief zaak) {
        if (zaak.gevraagdVoor() != null) {
            return DATUM.format(zaak.gevraagdVoor());
        }
        // Just after filing the resident waits for triage (ROE-A5), or first for the opbouwwerker (ROE-A3).
        return zaak.fase() == Fase.VAN_IDEE_NAAR_INITIATIEF
                ? gemeente.zoekTermijn(zaak.hulpGewenst() ? "ideeVersterken" : "triage")
                        .map(termijn -> DATUM.format(werkdagen.na(LocalDate.now(klok), termijn.werkdagen())))
                        .orElse("")
                : "";
    }

    private static Wie wie(Taak taak) {
        return new Wie(taak.toegewezenAan(), taak.toegewezenAan() == null ? taak.groep() : null);
    }

    private record Wie(@Nullable String account, @Nullable String groep) {}
}
