package nl.wijkregie.toegang;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkregie.gemeente.Cluster;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Wijk;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Makes one account per function with a known password. Profile {@code demo} only; never beside {@code productie}. */
@Component
@Profile("demo & !productie")
class Demoaccounts {

    private static final String WACHTWOORD = "wijkregie";

    private final IdentityService identiteiten;
    private final Gemeente gemeente;

    Demoaccounts(IdentityService identiteiten, Gemeente gemeente) {
        this.identiteiten = identiteiten;
        this.gemeente = gemeente;
    }

    /** Makes the accounts and memberships that are not there yet; the groups must exist. */
    void maak() {
        for (Demoaccount account : accounts()) {
            if (identiteiten.createUserQuery().userId(account.id()).count() == 0) {
                User nieuw = identiteiten.newUser(account.id());
                nieuw.setFirstName(account.naam());
                nieuw.setLastName("(voorbeeld)");
                nieuw.setEmail(account.id()
                        + gemeente.emailAfzender()
                                .substring(gemeente.emailAfzender().indexOf('@')));
                nieuw.setPassword(WACHTWOORD);
                identiteiten.saveUser(nieuw);
            }
            List<String> heeftAl = identiteiten.createGroupQuery().groupMember(account.id()).list().stream()
                    .map(groep -> groep.getId())
                    .toList();
            account.groepen().stream()
                    .filter(groep -> !heeftAl.contains(groep) && bestaat(groep))
                    .forEach(groep -> identiteiten.createMembership(account.id(), groep));
        }
    }

    /** A municipality need not have every function. */
    private boolean bestaat(String groep) {
        return identiteiten.createGroupQuery().groupId(groep).count() > 0;
    }

    private List<Demoaccount> accounts() {
        List<String> wijkcoalities = gemeente.wijken().stream()
                .map(wijk -> Groep.VOOR_WIJKCOALITIE + wijk.code())
                .toList();
        List<Demoaccount> accounts = new ArrayList<>(List.of(
                new Demoaccount("kcc", "Klantcontactcentrum", List.of(Groep.KCC)),
                new Demoaccount(
                        "manager-lv",
                        "Manager L&V",
                        List.of(Groep.MANAGER_LV, Groep.VOOR_CLUSTERMANAGER + "lv", Groep.MANAGEMENT)),
                new Demoaccount("opbouwwerker", "Opbouwwerker", List.of("opbouwwerk")),
                new Demoaccount("kerngroep", "Kerngroep", List.of("kerngroep")),
                new Demoaccount("beleidsmedewerker", "Beleidsmedewerker", met("beleidsmedewerker", wijkcoalities)),
                new Demoaccount("griffier", "Griffier", List.of("griffie")),
                new Demoaccount("college", "College", List.of("college")),
                new Demoaccount("wethouder-wijken", "Wethouder wijken", List.of("wethouder-wijken")),
                new Demoaccount("wijkwethouder", "Wijkwethouder", List.of("wijkwethouder")),
                new Demoaccount("corporatie", "Woningcorporatie", met("partner-corporatie", wijkcoalities)),
                new Demoaccount("wijkraad", "Wijkraad", met("partner-wijkraad", wijkcoalities)),
                new Demoaccount("procesbeheerder", "Procesbeheerder", List.of(Groep.PROCESBEHEER)),
                new Demoaccount("manager", "Manager", List.of(Groep.MANAGEMENT))));
        for (Cluster cluster : gemeente.clusters()) {
            accounts.add(new Demoaccount(
                    "vakambtenaar-" + cluster.code(),
                    "Vakambtenaar " + cluster.code(),
                    List.of(Groep.VOOR_CLUSTER + cluster.code())));
            accounts.add(new Demoaccount(
                    "clustermanager-" + cluster.code(),
                    "Clustermanager " + cluster.code(),
                    List.of(Groep.VOOR_CLUSTERMANAGER + cluster.code())));
        }
        Map<String, List<String>> wijkenVan = new TreeMap<>();
        for (Wijk wijk : gemeente.wijken()) {
            wijkenVan
                    .computeIfAbsent(wijk.wijkregisseur(), nieuw -> new ArrayList<>(List.of(Groep.WIJKREGISSEUR)))
                    .add(Groep.VOOR_WIJKREGISSEUR + wijk.code());
        }
        wijkenVan.forEach((account, groepen) -> accounts.add(new Demoaccount(account, "Wijkregisseur", groepen)));
        return accounts;
    }

    private static List<String> met(String eerste, List<String> rest) {
        List<String> alle = new ArrayList<>();
        alle.add(eerste);
        alle.addAll(rest);
        return alle;
    }
}
