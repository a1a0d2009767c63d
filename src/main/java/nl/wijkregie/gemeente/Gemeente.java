package nl.wijkregie.gemeente;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything a municipality decides for itself, validated: codes are unique, references exist, sums match.
 *
 * @param emailAfzender sender of all mail
 * @param telefoon number that residents can call; null when the municipality names none
 * @param termijnen by step or wait, in the order of the file
 * @param functies the functions that are named in the file; {@link #alleFuncties()} has those of wijken and clusters too
 * @param bronnen all sources of money in the order in which residents read them (ROE-F1)
 * @param mandaten who decides over which money (ROE-F4)
 * @param partners organisations that can pay their share
 * @param volksfeesten types of activity of the subsidy Volksfeesten with their maximum (ROE-F12)
 * @param wijkagenda when adopted agendas are evaluated (ROE-G6)
 */
public record Gemeente(
        String code,
        String naam,
        String emailAfzender,
        @Nullable String telefoon,
        List<Wijk> wijken,
        List<Cluster> clusters,
        List<Beleidsterrein> beleidsterreinen,
        Map<String, Termijn> termijnen,
        List<Functie> functies,
        Functienamen functienamen,
        Verwijzingen verwijzingen,
        Plafonds plafonds,
        List<Wijkbudgetjaar> wijkbudgetten,
        Bewaring bewaring,
        List<Bron> bronnen,
        Mandaten mandaten,
        List<Partner> partners,
        List<Volksfeestactiviteit> volksfeesten,
        Bijdrageregels bijdrage,
        Agendaregels wijkagenda) {

    public Gemeente {
        wijken = List.copyOf(wijken);
        clusters = List.copyOf(clusters);
        beleidsterreinen = List.copyOf(beleidsterreinen);
        termijnen = Collections.unmodifiableMap(new LinkedHashMap<>(termijnen));
        functies = List.copyOf(functies);
        wijkbudgetten = List.copyOf(wijkbudgetten);
        bronnen = List.copyOf(bronnen);
        partners = List.copyOf(partners);
        volksfeesten = List.copyOf(volksfeesten);
    }

    /** @throws IllegalArgumentException with a Dutch text when there is no such wijk */
    public Wijk wijk(String code) {
        return zoekWijk(code).orElseThrow(() -> onbekend("De wijk", code));
    }

    public Optional<Wijk> zoekWijk(String code) {
        return wijken.stream().filter(wijk -> wijk.code().equals(code)).findFirst();
    }

    /** @throws IllegalArgumentException with a Dutch text when there is no such cluster */
    public Cluster cluster(String code) {
        return zoekCluster(code).orElseThrow(() -> onbekend("Het cluster", code));
    }

    public Optional<Cluster> zoekCluster(String code) {
        return clusters.stream().filter(cluster -> cluster.code().equals(code)).findFirst();
    }

    /** @throws IllegalArgumentException with a Dutch text when there is no such policy field */
    public Beleidsterrein beleidsterrein(String code) {
        return zoekBeleidsterrein(code).orElseThrow(() -> onbekend("Het beleidsterrein", code));
    }

    public Optional<Beleidsterrein> zoekBeleidsterrein(String code) {
        return beleidsterreinen.stream()
                .filter(beleidsterrein -> beleidsterrein.code().equals(code))
                .findFirst();
    }

    /**
     * The term of a step or wait.
     *
     * @param sleutel key in the file of the municipality, or a number of working days: "10 werkdagen"
     * @throws IllegalArgumentException with a Dutch text when there is no such term
     */
    public Termijn termijn(String sleutel) {
        return zoekTermijn(sleutel).orElseThrow(() -> onbekend("De termijn", sleutel));
    }

    /** As {@link #termijn}, or empty when there is no such term. */
    public Optional<Termijn> zoekTermijn(String sleutel) {
        return Optional.ofNullable(termijnen.get(sleutel)).or(() -> Termijntekst.lees(sleutel));
    }

    /** The sums of a year; empty when the year is not in the file. */
    public Optional<Wijkbudgetjaar> wijkbudget(int jaar) {
        return wijkbudgetten.stream().filter(budget -> budget.jaar() == jaar).findFirst();
    }

    /**
     * A source of money.
     *
     * @param code one of {@link Bron#CODES}
     * @throws IllegalArgumentException with a Dutch text when there is no such source
     */
    public Bron bron(String code) {
        return bronnen.stream()
                .filter(bron -> bron.code().equals(code))
                .findFirst()
                .orElseThrow(() -> onbekend("De bron van geld", code));
    }

    public Optional<Partner> zoekPartner(String code) {
        return partners.stream().filter(partner -> partner.code().equals(code)).findFirst();
    }

    public Optional<Volksfeestactiviteit> zoekVolksfeest(String code) {
        return volksfeesten.stream()
                .filter(activiteit -> activiteit.code().equals(code))
                .findFirst();
    }

    /**
     * Name and mailbox of a group, also of one that exists per wijk or cluster, such as {@code wijkregisseur-centrum}.
     *
     * @throws IllegalArgumentException with a Dutch text when there is no such group
     */
    public Functie functie(String groep) {
        return zoekFunctie(groep).orElseThrow(() -> onbekend("De functie", groep));
    }

    public Optional<Functie> zoekFunctie(String groep) {
        return alleFuncties().stream()
                .filter(functie -> functie.groep().equals(groep))
                .findFirst();
    }

    /** The functions of the file, then those of each wijk and each cluster. */
    public List<Functie> alleFuncties() {
        List<Functie> alle = new ArrayList<>(functies);
        for (Wijk wijk : wijken) {
            alle.add(perNaam(
                    "wijkregisseur",
                    wijk.code(),
                    functienamen.wijkregisseur(),
                    wijk.naam(),
                    wijk.emailWijkregisseur()));
            alle.add(perNaam(
                    "wijkcoalitie", wijk.code(), functienamen.wijkcoalitie(), wijk.naam(), wijk.emailWijkcoalitie()));
        }
        for (Cluster cluster : clusters) {
            alle.add(perNaam("cluster", cluster.code(), functienamen.cluster(), cluster.naam(), cluster.email()));
            alle.add(perNaam(
                    "clustermanager",
                    cluster.code(),
                    functienamen.clustermanager(),
                    cluster.naam(),
                    cluster.emailManager()));
        }
        return List.copyOf(alle);
    }

    private static Functie perNaam(String soort, String code, String patroon, String naam, String email) {
        return new Functie(soort + "-" + code, Functienamen.vul(patroon, naam), email);
    }

    private IllegalArgumentException onbekend(String wat, String code) {
        return new IllegalArgumentException(wat + " '" + code + "' bestaat niet in de gemeente " + naam + ".");
    }
}
