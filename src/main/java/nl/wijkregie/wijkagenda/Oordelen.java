package nl.wijkregie.wijkagenda;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkregie.gemeente.Functie;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Mandaat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Judgement per measure by each contributor (ROE-G3 step 6, ROE-F4). */
@Component
public class Oordelen {

    private static final int LANGSTE_MANDAAT = 300;

    private final Oordeelboek boek;
    private final Maatregelen maatregelen;
    private final Wijkagendas agendas;
    private final Bijdragemandaten mandaten;
    private final Gemeente gemeente;
    private final Clock klok;

    Oordelen(
            Oordeelboek boek,
            Maatregelen maatregelen,
            Wijkagendas agendas,
            Bijdragemandaten mandaten,
            Gemeente gemeente,
            Clock klok) {
        this.boek = boek;
        this.maatregelen = maatregelen;
        this.agendas = agendas;
        this.mandaten = mandaten;
        this.gemeente = gemeente;
        this.klok = klok;
    }

    /** Groups that must judge this version: who holds the mandate over each share, who leads, and always the manager of the policy field's cluster (ROE-G5, ROE-G7, ROE-G8). */
    public List<String> beoordelaars(String maatregel) {
        Maatregel gevraagd = maatregelen.haal(maatregel);
        return List.copyOf(mandaten.beoordelaars(gevraagd, wijk(gevraagd), maatregelen.aandelen(maatregel)));
    }

    /** Groups whose members may judge for this group: itself, then who stands in under the mandate (ROE-F4). */
    public List<String> bevoegden(String maatregel, String beoordelaar) {
        Set<String> groepen = new LinkedHashSet<>(List.of(beoordelaar));
        bijdragen(maatregelen.haal(maatregel), beoordelaar)
                .forEach(bijdrage -> groepen.addAll(bijdrage.mandaat().groepen()));
        return List.copyOf(groepen);
    }

    /** What a group pays of this measure, by year; empty when it gives no money. */
    public List<Aandeel> aandelen(String maatregel, String beoordelaar) {
        return bijdragen(maatregelen.haal(maatregel), beoordelaar).stream()
                .flatMap(bijdrage -> bijdrage.aandelen().stream())
                .sorted(Comparator.comparingInt(Aandeel::jaar))
                .toList();
    }

    /**
     * Keeps a judgement on the present version.
     *
     * @param groepen groups of the account
     * @throws OnjuisteAgenda when advice to adapt has no reason
     * @throws GeenMandaat when the account is of another cluster or partner, has no mandate for the money, or consents to
     *     money for a measure that it worked out itself
     * @throws IllegalStateException when this group does not judge the measure, or the measure is not up for judgement
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Oordeel geef(
            String maatregel,
            String beoordelaar,
            boolean instemming,
            String motivering,
            String account,
            List<String> groepen) {
        Maatregel beoordeeld = maatregelen.vergrendel(maatregel);
        if (!beoordelaars(maatregel).contains(beoordelaar)) {
            throw new IllegalStateException(beoordelaar + " does not judge " + maatregel);
        }
        List<Bijdragemandaten.Bijdrage> bijdragen = bijdragen(beoordeeld, beoordelaar);
        String functie = functie(maatregel, beoordelaar, groepen);
        if (instemming && !bijdragen.isEmpty()) {
            eisVreemdeOgen(beoordeeld, beoordelaar, account);
        }
        String reden = reden(instemming, motivering);
        Oordeel oordeel = new Oordeel(
                maatregel,
                beoordeeld.versie(),
                beoordelaar,
                instemming,
                reden,
                account,
                functie,
                mandaat(bijdragen),
                LocalDateTime.now(klok).truncatedTo(ChronoUnit.MILLIS));
        boek.voegToe(oordeel);
        return oordeel;
    }

    /** Who worked a measure out does not consent to money for it; sending it back is always possible. */
    private void eisVreemdeOgen(Maatregel beoordeeld, String beoordelaar, String account) {
        if (account.equals(beoordeeld.uitgewerktDoor())) {
            String anderen = bevoegden(beoordeeld.kenmerk(), beoordelaar).stream()
                    .map(this::naam)
                    .collect(Collectors.joining(" of "));
            throw new GeenMandaat(
                    "U hebt deze maatregel zelf uitgewerkt. Daarom kunt u niet instemmen met het geld. Dat"
                            + " kan een collega met de functie " + anderen
                            + ". Laat de taak los, of kies ‘aanpassen’.");
        }
    }

    private static String reden(boolean instemming, String motivering) {
        String reden = Invoer.optioneel("oordeelMotivering", "de motivering", motivering, Voorstelregels.LANGSTE_TEKST);
        if (!instemming && reden.isEmpty()) {
            throw new OnjuisteAgenda("oordeelMotivering", "Schrijf op wat er aan de maatregel moet veranderen.");
        }
        return reden;
    }

    private String functie(String maatregel, String beoordelaar, List<String> groepen) {
        String eigen = naam(beoordelaar);
        if (groepen.contains(beoordelaar)) {
            return eigen;
        }
        return bevoegden(maatregel, beoordelaar).stream()
                .filter(groepen::contains)
                .findFirst()
                .map(vervanger -> naam(vervanger) + ", namens " + eigen)
                .orElseThrow(() -> new GeenMandaat(
                        "U kunt dit oordeel niet geven. Laat de taak los, zodat " + eigen + " hem kan oppakken."));
    }

    private @Nullable String mandaat(List<Bijdragemandaten.Bijdrage> bijdragen) {
        if (bijdragen.isEmpty()) {
            return null;
        }
        String tekst = bijdragen.stream()
                .map(Bijdragemandaten.Bijdrage::mandaat)
                .map((Mandaat mandaat) -> mandaat.omschrijving(gemeente))
                .distinct()
                .collect(Collectors.joining("; "));
        return tekst.length() <= LANGSTE_MANDAAT ? tekst : tekst.substring(0, LANGSTE_MANDAAT);
    }

    /** All judgements, newest first. */
    public List<Oordeel> van(String maatregel) {
        return boek.van(maatregel);
    }

    /** Judgements on the present version, the newest of each group; in the order in which groups judged. */
    public List<Oordeel> geldig(String maatregel) {
        int versie = maatregelen.haal(maatregel).versie();
        Map<String, Oordeel> nieuwste = new LinkedHashMap<>();
        List<Oordeel> alle = van(maatregel);
        for (int plaats = alle.size() - 1; plaats >= 0; plaats--) {
            if (alle.get(plaats).versie() == versie) {
                nieuwste.put(alle.get(plaats).beoordelaar(), alle.get(plaats));
            }
        }
        return List.copyOf(nieuwste.values());
    }

    /** Whether every contributor consented to the present version, and it does not have to be worked out again. */
    public boolean isIngestemd(String maatregel) {
        Set<String> voor = geldig(maatregel).stream()
                .filter(Oordeel::instemming)
                .map(Oordeel::beoordelaar)
                .collect(Collectors.toSet());
        return !maatregelen.haal(maatregel).uitwerken() && voor.containsAll(beoordelaars(maatregel));
    }

    private List<Bijdragemandaten.Bijdrage> bijdragen(Maatregel maatregel, String beoordelaar) {
        return mandaten.van(beoordelaar, wijk(maatregel), maatregelen.aandelen(maatregel.kenmerk()));
    }

    private String wijk(Maatregel maatregel) {
        return agendas.haal(maatregel.agenda()).wijk();
    }

    private String naam(String groep) {
        return gemeente.zoekFunctie(groep).map(Functie::naam).orElse(groep);
    }
}
