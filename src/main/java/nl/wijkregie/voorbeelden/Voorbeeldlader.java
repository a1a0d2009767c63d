package nl.wijkregie.voorbeelden;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import nl.wijkregie.engine.Opstartvolgorde;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.initiatief.Begrotingspost;
import nl.wijkregie.initiatief.Indiener;
import nl.wijkregie.initiatief.Intake;
import nl.wijkregie.initiatief.Inzendingen;
import nl.wijkregie.initiatief.Kanaal;
import nl.wijkregie.initiatief.Keuze;
import nl.wijkregie.initiatief.NieuwInitiatief;
import nl.wijkregie.initiatief.Plan;
import nl.wijkregie.initiatief.Rekening;
import nl.wijkregie.initiatief.Schaal;
import nl.wijkregie.initiatief.Stuk;
import nl.wijkregie.initiatief.Verantwoording;
import nl.wijkregie.termijn.Werkdagen;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Plays the examples once into an empty database: each step is claimed and completed by its account with the same forms
 * and checks as in Tasklist, at its own moment of this year, before the port opens.
 */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "wijkregie.voorbeelden", havingValue = "true", matchIfMissing = true)
class Voorbeeldlader implements SmartLifecycle {

    private final Gemeente gemeente;
    private final Intake intake;
    private final Inzendingen inzendingen;
    private final Voorbeeldgesprekken gesprekken;
    private final Voorbeeldbetalingen betalingen;
    private final TaskService taken;
    private final FormService formulieren;
    private final Voorbeeldaccounts accounts;
    private final JdbcClient database;
    private final Agendavoorbeelden agendas;
    private final Werkdagen werkdagen;
    private final Terugblik terugblik;
    private final Voorbeeldherinneringen herinneringen;
    private final TransactionTemplate transactie;
    private boolean gestart;

    Voorbeeldlader(
            Gemeente gemeente,
            Intake intake,
            Inzendingen inzendingen,
            Voorbeeldgesprekken gesprekken,
            Voorbeeldbetalingen betalingen,
            TaskService taken,
            FormService formulieren,
            Voorbeeldaccounts accounts,
            JdbcClient database,
            Agendavoorbeelden agendas,
            Werkdagen werkdagen,
            Terugblik terugblik,
            Voorbeeldherinneringen herinneringen,
            PlatformTransactionManager transacties) {
        this.gemeente = gemeente;
        this.intake = intake;
        this.inzendingen = inzendingen;
        this.gesprekken = gesprekken;
        this.betalingen = betalingen;
        this.taken = taken;
        this.formulieren = formulieren;
        this.accounts = accounts;
        this.database = database;
        this.agendas = agendas;
        this.werkdagen = werkdagen;
        this.terugblik = terugblik;
        this.herinneringen = herinneringen;
        this.transactie = new TransactionTemplate(transacties);
    }

    @Override
    public void start() {
        gestart = true;
        ClassPathResource bestand = new ClassPathResource("voorbeelden/" + gemeente.code() + ".yaml");
        if (!bestand.exists() || erZijnZaken()) {
            return;
        }
        YAMLMapper yaml = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (InputStream inhoud = bestand.getInputStream()) {
            Voorbeeldbestand voorbeelden = yaml.readValue(inhoud, Voorbeeldbestand.class);
            Speelplan plan = plan(voorbeelden);
            // All or nothing: a start that breaks off half-way leaves an empty database, which is filled next time.
            transactie.executeWithoutResult(status -> plan.speel(terugblik::op));
            herinneringen.haalIn();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private boolean erZijnZaken() {
        return database.sql("select count(*) from initiatief")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private Speelplan plan(Voorbeeldbestand voorbeelden) {
        Tempo tempo = new Tempo(gemeente);
        Speelplan plan = new Speelplan(terugblik.nu(), werkdagen);
        voorbeelden.initiatieven().forEach(voorbeeld -> plan(plan, tempo, voorbeeld));
        voorbeelden.wijkagendas().forEach(agenda -> plan(plan, tempo, agenda));
        tempo.controleer();
        return plan;
    }

    private void plan(Speelplan plan, Tempo tempo, Voorbeeldbestand.Voorbeeld voorbeeld) {
        AtomicReference<String> kenmerk = new AtomicReference<>();
        List<Runnable> stappen = new ArrayList<>();
        stappen.add(() -> kenmerk.set(dienIn(voorbeeld)));
        voorbeeld.stappen().forEach(stap -> stappen.add(() -> speel(kenmerk.get(), stap)));
        List<Tempo.Pas> passen = voorbeeld.stappen().stream()
                .map(stap -> new Tempo.Pas(
                        stap.inzending() == null ? Objects.requireNonNull(stap.stap()) : stap.inzending(),
                        stap.naDagen()))
                .toList();
        plan.voegToe(tempo.dagenGeleden(voorbeeld.titel(), voorbeeld.dagenGeleden(), passen), stappen);
    }

    private void plan(Speelplan plan, Tempo tempo, Voorbeeldbestand.Agenda voorbeeld) {
        AtomicReference<Agendavoorbeelden.Begonnen> begonnen = new AtomicReference<>();
        List<Runnable> stappen = new ArrayList<>();
        stappen.add(() -> begonnen.set(agendas.begin(voorbeeld)));
        voorbeeld.stappen().forEach(stap -> stappen.add(() -> agendas.speel(begonnen.get(), stap)));
        List<Tempo.Pas> passen = voorbeeld.stappen().stream()
                .map(stap -> new Tempo.Pas(stap.stap(), stap.naDagen()))
                .toList();
        plan.voegToe(tempo.dagenGeleden("wijkagenda " + voorbeeld.wijk(), voorbeeld.dagenGeleden(), passen), stappen);
    }

    private String dienIn(Voorbeeldbestand.Voorbeeld voorbeeld) {
        return intake.indienen(new NieuwInitiatief(
                        voorbeeld.titel(),
                        voorbeeld.omschrijving(),
                        voorbeeld.wijk(),
                        voorbeeld.buurt(),
                        Keuze.zoek(Schaal.class, voorbeeld.schaal()).orElse(null),
                        new Indiener(
                                voorbeeld.indiener().naam(),
                                voorbeeld.indiener().email(),
                                voorbeeld.indiener().telefoon(),
                                voorbeeld.indiener().postadres(),
                                voorbeeld.indiener().organisatie()),
                        voorbeeld.medestanders(),
                        voorbeeld.gevraagdBedrag() == null ? null : centen(voorbeeld.gevraagdBedrag()),
                        voorbeeld.hulpGewenst(),
                        Keuze.van(Kanaal.class, voorbeeld.kanaal()),
                        voorbeeld.ontvangendCluster(),
                        null,
                        voorbeeld.toestemmingTonen()))
                .kenmerk();
    }

    private void speel(String kenmerk, Voorbeeldbestand.Stap stap) {
        if (Voorbeeldbetalingen.BETALING.equals(stap.stap())) {
            betalingen.geefVrij(kenmerk, Objects.requireNonNull(stap.account()));
        } else if (stap.inzending() == null) {
            alsMedewerker(kenmerk, Objects.requireNonNull(stap.stap()), Objects.requireNonNull(stap.account()), stap);
        } else {
            alsIndiener(kenmerk, stap);
        }
    }

    private void alsMedewerker(String kenmerk, String stap, String account, Voorbeeldbestand.Stap gegevens) {
        Task taak = taken.createTaskQuery()
                .processInstanceBusinessKey(kenmerk)
                .taskDefinitionKey(stap)
                .singleResult();
        if (taak == null) {
            throw new IllegalStateException("Voorbeeld " + kenmerk + " heeft geen open taak '" + stap + "'");
        }
        accounts.doe(account, () -> {
            if (!account.equals(taak.getAssignee())) {
                taken.claim(taak.getId(), account);
            }
            if (!gegevens.alleenOppakken()) {
                formulieren.submitTaskForm(
                        taak.getId(), gegevens.antwoorden() == null ? Map.of() : gegevens.antwoorden());
            }
        });
    }

    private void alsIndiener(String kenmerk, Voorbeeldbestand.Stap stap) {
        switch (Objects.requireNonNull(stap.inzending())) {
            case Stuk.Soorten.PLAN ->
                inzendingen.planIndienen(
                        kenmerk,
                        new Plan(
                                tekst(stap.toelichting()),
                                tekst(stap.planning()),
                                stap.begroting() == null
                                        ? List.of()
                                        : stap.begroting().stream()
                                                .map(post -> new Begrotingspost(post.post(), centen(post.bedrag())))
                                                .toList(),
                                stap.gevraagdeBijdrage() == null ? 0 : centen(stap.gevraagdeBijdrage()),
                                rekening(stap.rekening())),
                        null);
            case Stuk.Soorten.VERANTWOORDING ->
                inzendingen.verantwoorden(
                        kenmerk,
                        new Verantwoording(
                                tekst(stap.verslag()),
                                centen(Objects.requireNonNull(stap.werkelijkeKosten())),
                                stap.toestemmingVoorbeeld(),
                                null),
                        null);
            case Voorbeeldgesprekken.VRAAG -> gesprekken.vraag(kenmerk, stap);
            case Voorbeeldgesprekken.ANTWOORD -> gesprekken.antwoord(kenmerk, stap);
            case Voorbeeldgesprekken.BIJLAGE -> gesprekken.bijlage(kenmerk, stap);
            case Stuk.Soorten.INTREKKING -> inzendingen.intrekken(kenmerk, stap.reden(), null);
            default -> throw new IllegalStateException("Onbekende inzending in een voorbeeld: " + stap.inzending());
        }
    }

    private static @Nullable Rekening rekening(Voorbeeldbestand.@Nullable Rekeninghouder houder) {
        return houder == null ? null : new Rekening(houder.iban(), houder.tenNameVan());
    }

    private static String tekst(@Nullable String tekst) {
        return tekst == null ? "" : tekst;
    }

    private static long centen(BigDecimal euro) {
        return euro.movePointRight(2).longValueExact();
    }

    @Override
    public void stop() {
        gestart = false;
    }

    @Override
    public boolean isRunning() {
        return gestart;
    }

    @Override
    public int getPhase() {
        return Opstartvolgorde.VOORBEELDEN;
    }
}
