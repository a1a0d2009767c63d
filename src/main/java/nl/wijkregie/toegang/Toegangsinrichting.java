package nl.wijkregie.toegang;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkregie.gemeente.Gemeente;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Brings groups, rights, accounts and lists in the engine in line with the configuration, before the port opens. Running
 * it again changes nothing; a right that is no longer in {@link Groepsrechten} is taken away.
 */
@Component
class Toegangsinrichting implements SmartInitializingSingleton {

    private final IdentityService identiteiten;
    private final AuthorizationService autorisaties;
    private final Takenlijsten takenlijsten;
    private final Gemeente gemeente;
    private final ObjectProvider<Demoaccounts> demoaccounts;

    Toegangsinrichting(
            ProcessEngine engine,
            Takenlijsten takenlijsten,
            Gemeente gemeente,
            ObjectProvider<Demoaccounts> demoaccounts) {
        this.identiteiten = engine.getIdentityService();
        this.autorisaties = engine.getAuthorizationService();
        this.takenlijsten = takenlijsten;
        this.gemeente = gemeente;
        this.demoaccounts = demoaccounts;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<Groep> groepen = Groepen.van(gemeente);
        groepen.forEach(this::zorgVoorGroep);
        noemBeheer();
        demoaccounts.ifAvailable(Demoaccounts::maak);
        List<Takenlijsten.Gedeeld> gedeeld = takenlijsten.zorgVoorGedeelde();
        groepen.forEach(groep -> werkRechtenBij(groep.id(), gewenst(groep.id(), gedeeld)));
        beperkLijstenVanBeheer(gedeeld);
        identiteiten.createUserQuery().list().forEach(account -> takenlijsten.zorgVoorEigen(account.getId()));
    }

    private void zorgVoorGroep(Groep groep) {
        Group aanwezig = identiteiten.createGroupQuery().groupId(groep.id()).singleResult();
        if (aanwezig == null) {
            aanwezig = identiteiten.newGroup(groep.id());
            aanwezig.setType("WORKFLOW");
        }
        noem(aanwezig, groep.naam());
    }

    /** The engine makes this group, with an English name. */
    private void noemBeheer() {
        Group beheer = identiteiten.createGroupQuery().groupId(Groep.BEHEER).singleResult();
        if (beheer != null) {
            noem(beheer, "Beheerders");
        }
    }

    private void noem(Group groep, String naam) {
        if (!naam.equals(groep.getName())) {
            groep.setName(naam);
            identiteiten.saveGroup(groep);
        }
    }

    private static List<Recht> gewenst(String groep, List<Takenlijsten.Gedeeld> lijsten) {
        List<Recht> rechten = new ArrayList<>(Groepsrechten.van(groep));
        if (Groepsrechten.heeftTakenlijst(groep)) {
            lijsten.stream()
                    .filter(lijst -> lijst.isVoor(groep))
                    .forEach(lijst -> rechten.add(new Recht(Resources.FILTER, lijst.id(), Permissions.READ)));
        }
        return rechten;
    }

    /** The engine knows one row per group, kind and id, so several rights on the same thing become one row. */
    private void werkRechtenBij(String groep, List<Recht> rechten) {
        Map<Plaats, List<Permission>> gewenst = new LinkedHashMap<>();
        rechten.forEach(recht -> gewenst.computeIfAbsent(
                        new Plaats(recht.soort().resourceType(), recht.id()), nieuw -> new ArrayList<>())
                .addAll(Arrays.asList(recht.toegestaan())));
        Map<Plaats, Resource> soorten = new HashMap<>();
        rechten.forEach(recht -> soorten.put(new Plaats(recht.soort().resourceType(), recht.id()), recht.soort()));

        for (Authorization rij :
                autorisaties.createAuthorizationQuery().groupIdIn(groep).list()) {
            if (hoortBijTaak(rij)) {
                continue;
            }
            Plaats plaats = new Plaats(rij.getResourceType(), rij.getResourceId());
            List<Permission> toegestaan = gewenst.remove(plaats);
            if (toegestaan == null || rij.getAuthorizationType() != Authorization.AUTH_TYPE_GRANT) {
                autorisaties.deleteAuthorization(rij.getId());
            } else {
                bewaar(rij, toegestaan);
            }
        }
        gewenst.forEach((plaats, toegestaan) -> {
            Authorization rij = autorisaties.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            rij.setGroupId(groep);
            rij.setResource(soorten.get(plaats));
            rij.setResourceId(plaats.id());
            bewaar(rij, toegestaan);
        });
    }

    private void bewaar(Authorization rij, List<Permission> toegestaan) {
        rij.setPermissions(toegestaan.toArray(new Permission[0]));
        autorisaties.saveAuthorization(rij);
    }

    /** Rows for single tasks are the engine's: it makes them with the task and removes them when it ends. */
    private static boolean hoortBijTaak(Authorization rij) {
        return rij.getResourceType() == Resources.TASK.resourceType()
                || rij.getResourceType() == Resources.HISTORIC_TASK.resourceType();
    }

    /** Without this the administrator's Tasklist would show the list "Mijn taken" of every account. */
    private void beperkLijstenVanBeheer(List<Takenlijsten.Gedeeld> gedeeld) {
        if (identiteiten.createGroupQuery().groupId(Groep.BEHEER).count() == 0) {
            return;
        }
        Map<String, Permission[]> gewenst = new LinkedHashMap<>();
        gewenst.put(Authorization.ANY, new Permission[] {Permissions.CREATE});
        gedeeld.stream()
                .filter(lijst -> lijst.isVoor(Groep.BEHEER))
                .forEach(lijst -> gewenst.put(lijst.id(), new Permission[] {Permissions.ALL}));
        gewenst.forEach((id, toegestaan) -> {
            Authorization rij = autorisaties
                    .createAuthorizationQuery()
                    .groupIdIn(Groep.BEHEER)
                    .resourceType(Resources.FILTER)
                    .resourceId(id)
                    .singleResult();
            if (rij == null) {
                rij = autorisaties.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
                rij.setGroupId(Groep.BEHEER);
                rij.setResource(Resources.FILTER);
                rij.setResourceId(id);
            }
            bewaar(rij, List.of(toegestaan));
        });
    }

    private record Plaats(int soort, String id) {}
}
