package nl.wijkregie.voorbeelden;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.wijkagenda.Agendainvoer;
import nl.wijkregie.wijkagenda.Bewonersraadplegingen;
import nl.wijkregie.wijkagenda.Bewonersuitslag;
import nl.wijkregie.wijkagenda.Maatregel;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.Voorstel;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Plays the wijkagendas among the examples: lists through the services of the pages, decisions with the forms. */
@Component
@Profile("demo")
class Agendavoorbeelden {

    private static final String PROCES = "wijkagenda";
    private static final String BEWONERSTOETS = "bewonerstoets";
    /** Stands in the file for the year in which the demo starts. */
    private static final String DIT_JAAR = "{jaar}";

    private final Gemeente gemeente;
    private final Maatregelen maatregelen;
    private final Agendainvoer invoer;
    private final Bewonersraadplegingen bewoners;
    private final TaskService taken;
    private final FormService formulieren;
    private final IdentityService leden;
    private final Voorbeeldaccounts accounts;
    private final RepositoryService modellen;
    private final JdbcClient database;
    private final Clock klok;

    Agendavoorbeelden(
            Gemeente gemeente,
            Maatregelen maatregelen,
            Agendainvoer invoer,
            Bewonersraadplegingen bewoners,
            TaskService taken,
            FormService formulieren,
            IdentityService leden,
            Voorbeeldaccounts accounts,
            RepositoryService modellen,
            JdbcClient database,
            Clock klok) {
        this.gemeente = gemeente;
        this.maatregelen = maatregelen;
        this.invoer = invoer;
        this.bewoners = bewoners;
        this.taken = taken;
        this.formulieren = formulieren;
        this.leden = leden;
        this.accounts = accounts;
        this.modellen = modellen;
        this.database = database;
        this.klok = klok;
    }

    /** Begins one agenda with the measures of its first list; joins the transaction of the examples. */
    Begonnen begin(Voorbeeldbestand.Agenda voorbeeld) {
        String agenda = begin(voorbeeld.wijk());
        voorbeeld
                .cijfers()
                .forEach(cijfer -> invoer.voegCijferToe(
                        agenda, cijfer.onderwerp(), cijfer.waarde(), cijfer.gemiddelde(), cijfer.bron()));
        voorbeeld.deelagendas().forEach((buurt, inleiding) -> invoer.deelagenda(agenda, buurt, inleiding));
        Map<Integer, Maatregel> opLijst = new LinkedHashMap<>();
        for (Voorbeeldbestand.Maatregelvoorstel voorstel : voorbeeld.maatregelen()) {
            Maatregel maatregel = maatregelen.voegToe(agenda, 1, voorstel(voorstel));
            opLijst.put(maatregel.nummer(), maatregel);
        }
        return new Begonnen(agenda, voorbeeld, opLijst);
    }

    /** Takes one step of an agenda that was begun; joins the transaction of the examples. */
    void speel(Begonnen agenda, Voorbeeldbestand.Agendastap stap) {
        if (stap.stap().equals(BEWONERSTOETS)) {
            agenda.opLijst()
                    .forEach((nummer, maatregel) -> bewoners.leg(
                            uitslag(maatregel, agenda.voorbeeld().maatregelen().get(nummer - 1))));
        }
        doe(
                agenda.kenmerk(),
                stap,
                stap.maatregel() == null ? null : agenda.opLijst().get(stap.maatregel()));
    }

    /**
     * An agenda that was begun.
     *
     * @param opLijst measures by number
     */
    record Begonnen(String kenmerk, Voorbeeldbestand.Agenda voorbeeld, Map<Integer, Maatregel> opLijst) {}

    private String begin(String wijk) {
        String definitie = modellen.createProcessDefinitionQuery()
                .processDefinitionKey(PROCES)
                .latestVersion()
                .singleResult()
                .getId();
        return accounts.als(
                gemeente.wijk(wijk).wijkregisseur(),
                () -> formulieren
                        .submitStartForm(definitie, Map.of("wijk", wijk, "jaar", jaar(), "soortRonde", "nieuw"))
                        .getBusinessKey());
    }

    private Voorstel voorstel(Voorbeeldbestand.Maatregelvoorstel gegevens) {
        return new Voorstel(
                gegevens.titel(),
                gegevens.omschrijving(),
                "",
                gegevens.beleidsterrein(),
                List.of(),
                gegevens.buurt(),
                gegevens.zaak() == null ? null : zaak(gegevens.zaak()));
    }

    private String zaak(String titel) {
        return database.sql("select kenmerk from initiatief where titel = ?")
                .param(titel)
                .query(String.class)
                .single();
    }

    private static Bewonersuitslag uitslag(Maatregel maatregel, Voorbeeldbestand.Maatregelvoorstel gegevens) {
        return new Bewonersuitslag(
                maatregel.kenmerk(), gegevens.voor(), gegevens.tegen(), null, gegevens.helpers(), "");
    }

    private void doe(String agenda, Voorbeeldbestand.Agendastap stap, @Nullable Maatregel maatregel) {
        List<Task> open =
                taken
                        .createTaskQuery()
                        .processInstanceBusinessKey(agenda)
                        .taskDefinitionKey(stap.stap())
                        .list()
                        .stream()
                        .filter(taak -> maatregel == null
                                || maatregel.kenmerk().equals(taken.getVariable(taak.getId(), "maatregel")))
                        .toList();
        if (open.isEmpty()) {
            throw new IllegalStateException("Voorbeeld " + agenda + " heeft geen open taak '" + stap.stap() + "'");
        }
        Map<String, Object> antwoorden = new LinkedHashMap<>();
        if (stap.antwoorden() != null) {
            stap.antwoorden()
                    .forEach((vraag, antwoord) -> antwoorden.put(vraag, DIT_JAAR.equals(antwoord) ? jaar() : antwoord));
        }
        for (Task taak : open) {
            String lid = lid(taak);
            accounts.doe(lid, () -> {
                taken.claim(taak.getId(), lid);
                formulieren.submitTaskForm(taak.getId(), antwoorden);
            });
        }
    }

    /** An account of the group that the task is for; one that stands in for it comes last. */
    private String lid(Task taak) {
        return taken.getIdentityLinksForTask(taak.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(
                                (String groep) -> !groep.equals(taken.getVariable(taak.getId(), "beoordelaar")))
                        .thenComparing(Comparator.naturalOrder()))
                .flatMap(groep -> leden.createUserQuery().memberOfGroup(groep).orderByUserId().asc().list().stream())
                .map(User::getId)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("Niemand kan taak " + taak.getTaskDefinitionKey() + " doen"));
    }

    private int jaar() {
        return LocalDate.now(klok).getYear();
    }
}
