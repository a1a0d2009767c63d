package nl.wijkregie.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Groups, accounts, rights and lists at start")
class ToegangsinrichtingTest extends Toegangsproef {

    @Autowired
    Toegangsinrichting inrichting;

    @Autowired
    AuthorizationService autorisaties;

    @Autowired
    IdentityService identiteiten;

    @Autowired
    FilterService lijsten;

    @Test
    @DisplayName("a second start changes nothing")
    void nogmaalsVerandertNiets() {
        List<String> voor = toestand();

        inrichting.afterSingletonsInstantiated();

        assertThat(toestand()).isEqualTo(voor);
    }

    @Test
    @DisplayName("a right that is not in the list is taken away, rights on open tasks stay")
    void overbodigRechtVerdwijnt() {
        Task taak = orientatie();
        Authorization teveel = autorisaties.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        teveel.setGroupId("kcc");
        teveel.setResource(Resources.PROCESS_INSTANCE);
        teveel.setResourceId("*");
        teveel.addPermission(Permissions.DELETE);
        Authorization bestaand = autorisaties
                .createAuthorizationQuery()
                .groupIdIn("kcc")
                .resourceType(Resources.PROCESS_INSTANCE)
                .singleResult();
        bestaand.addPermission(Permissions.DELETE);
        autorisaties.saveAuthorization(bestaand);
        teveel.setResource(Resources.BATCH);
        teveel.setPermissions(new org.camunda.bpm.engine.authorization.Permission[] {Permissions.READ});
        autorisaties.saveAuthorization(teveel);

        inrichting.afterSingletonsInstantiated();

        assertThat(autorisaties.isUserAuthorized("kcc", List.of("kcc"), Permissions.DELETE, Resources.PROCESS_INSTANCE))
                .isFalse();
        assertThat(autorisaties.isUserAuthorized("kcc", List.of("kcc"), Permissions.READ, Resources.BATCH))
                .isFalse();
        assertThat(autorisaties.isUserAuthorized(
                        "vakambtenaar-bor", List.of("cluster-bor"), Permissions.READ, Resources.TASK, taak.getId()))
                .isTrue();
    }

    @Test
    @DisplayName("accounts of the demo have the groups of their function")
    void demoaccounts() {
        assertThat(groepenVan("wijkregisseur1"))
                .containsExactlyInAnyOrder("wijkregisseur", "wijkregisseur-centrum", "wijkregisseur-herten");
        assertThat(groepenVan("manager-lv")).containsExactlyInAnyOrder("manager-lv", "clustermanager-lv", "management");
        assertThat(groepenVan("corporatie"))
                .hasSize(10)
                .contains("partner-corporatie", "wijkcoalitie-centrum", "wijkcoalitie-roermond-zuid");
        assertThat(groepenVan("beheerder")).containsExactly("camunda-admin");
        assertThat(groepenVan("opbouwwerker")).containsExactly("opbouwwerk");
        assertThat(groepenVan("griffier")).containsExactly("griffie");
    }

    @Test
    @DisplayName("the administrator sees the shared lists and his own, not those of each account")
    void lijstenVanBeheer() {
        assertThat(als("beheerder").get("/engine-rest/filter?resourceType=Task").json())
                .hasSize(4);
    }

    @Test
    @DisplayName("an account that came later gets its list when it first uses Tasklist")
    void nieuwAccount() {
        identiteiten.saveUser(nieuw("nieuweling"));
        identiteiten.createMembership("nieuweling", "kcc");
        try {
            zonderAccount().meldAan("tasklist", "nieuweling").get("/camunda/api/engine/engine/default/filter");
            assertThat(lijsten.createTaskFilterQuery().filterOwner("nieuweling").count())
                    .isEqualTo(1);
        } finally {
            lijsten.createTaskFilterQuery()
                    .filterOwner("nieuweling")
                    .list()
                    .forEach(lijst -> lijsten.deleteFilter(lijst.getId()));
            identiteiten.deleteUser("nieuweling");
        }
    }

    private org.camunda.bpm.engine.identity.User nieuw(String id) {
        var account = identiteiten.newUser(id);
        account.setPassword("wijkregie");
        return account;
    }

    private List<String> groepenVan(String account) {
        return identiteiten.createGroupQuery().groupMember(account).list().stream()
                .map(groep -> groep.getId())
                .toList();
    }

    private List<String> toestand() {
        List<String> alles = new ArrayList<>();
        autorisaties.createAuthorizationQuery().list().stream()
                .map(rij -> rij.getId() + " " + rij.getGroupId() + " " + rij.getResourceType() + " "
                        + rij.getResourceId() + " "
                        + ((org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity) rij).getPermissions())
                .sorted()
                .forEach(alles::add);
        identiteiten.createUserQuery().list().stream()
                .map(u -> u.getId())
                .sorted()
                .forEach(alles::add);
        identiteiten.createGroupQuery().list().stream()
                .map(g -> g.getId())
                .sorted()
                .forEach(alles::add);
        lijsten.createFilterQuery().list().stream().map(f -> f.getId()).sorted().forEach(alles::add);
        return alles;
    }
}
