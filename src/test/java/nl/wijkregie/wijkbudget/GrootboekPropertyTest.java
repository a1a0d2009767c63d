package nl.wijkregie.wijkbudget;

import static nl.wijkregie.testsupport.Grootboekopstelling.onder;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import nl.wijkregie.testsupport.Databases;
import nl.wijkregie.testsupport.Grootboekopstelling;
import nl.wijkregie.testsupport.Testklok;
import org.springframework.transaction.support.TransactionTemplate;

/** ROE-F8 to ROE-F10 over any order of acts: the ledger answers and holds what a simple model of it does. */
class GrootboekPropertyTest {

    private static final int JAAR = 2026;
    private static final long BUDGET = 5_000_00;
    private static final List<Pot> POTTEN = List.of(
            new Pot(JAAR, "asenray", Potsoort.INITIATIEVEN),
            new Pot(JAAR, "asenray", Potsoort.WIJKAGENDA),
            new Pot(JAAR, "hoogvonderen", Potsoort.INITIATIEVEN));
    private static final List<String> ZAKEN = List.of("INI-2026-00001", "INI-2026-00002", "INI-2026-00003");

    private static Grootboekopstelling opstelling;
    private static final Set<String> GEZIEN = new HashSet<>();

    /** What somebody does; every act uses of it what it needs. */
    enum Daad {
        RESERVEER,
        GEEF_VRIJ,
        STEL_VAST,
        BETAAL_VOORSCHOT,
        BETAAL,
        ONTVANG_TERUG,
        HEVEL_OVER,
        VUL_AAN,
        CORRIGEER,
        SLUIT
    }

    /** One step of a sequence; {@code sleutel} comes from few, so that keys are repeated. */
    record Stap(Daad daad, Pot pot, Pot andere, String zaak, long bedrag, String sleutel, int plaats) {}

    @BeforeContainer
    static void open() {
        opstelling = new Grootboekopstelling(
                Databases.H2.gemigreerd().dataSource(), new Testklok(LocalDateTime.of(JAAR, 11, 12, 10, 0)));
    }

    @AfterContainer
    static void dicht() {
        opstelling.close();
        // Sequences in which nothing was ever refused, closed or repeated would prove little.
        assertThat(GEZIEN)
                .contains("true", "false", Grootboekmodel.GOED, "SleutelAnders", "JaarNietOpen")
                .contains("OnvoldoendeGereserveerd", "NietTeCorrigeren", "IllegalArgumentException");
    }

    @Provide
    Arbitrary<List<Stap>> reeksen() {
        Arbitrary<Daad> daad = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(Daad.RESERVEER)),
                Tuple.of(20, Arbitraries.of(Daad.class).filter(soort -> soort != Daad.SLUIT)),
                Tuple.of(1, Arbitraries.just(Daad.SLUIT)));
        return Combinators.combine(
                        daad,
                        Arbitraries.of(POTTEN),
                        Arbitraries.of(POTTEN),
                        Arbitraries.of(ZAKEN),
                        Arbitraries.of(1L, 5_00L, 10_00L, 20_00L, 30_00L, 60_00L, 200_00L),
                        Arbitraries.integers().between(0, 40).map(nummer -> "sleutel-" + nummer),
                        Arbitraries.integers().between(0, 200))
                .as(Stap::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    @Label("ROE-F8 ROE-F9 ROE-F10 after any sequence of acts the ledger holds what the model holds")
    void alsHetModel(@ForAll("reeksen") List<Stap> reeks) {
        opstelling.bean(TransactionTemplate.class).executeWithoutResult(transactie -> {
            transactie.setRollbackOnly();
            opstelling.budgetjaren().open(JAAR, BUDGET, 0, 33, false, onder("open"));
            Grootboekmodel model = model();
            for (Stap stap : reeks) {
                String verwacht = inModel(model, stap);
                assertThat(inGrootboek(stap)).as("answer to %s", stap).isEqualTo(verwacht);
                GEZIEN.add(verwacht);
            }
            klopt(model);
        });
    }

    private static Grootboekmodel model() {
        Map<Pot, Long> vrij = new LinkedHashMap<>();
        opstelling.grootboek().standen(JAAR).forEach(stand -> vrij.put(stand.pot(), stand.vrij()));
        return new Grootboekmodel(BUDGET, vrij, boekingen().size());
    }

    private static String inModel(Grootboekmodel model, Stap stap) {
        return switch (stap.daad()) {
            case RESERVEER -> model.reserveer(stap.pot(), stap.zaak(), stap.bedrag(), stap.sleutel());
            case GEEF_VRIJ -> model.geefVrij(stap.pot(), stap.zaak(), stap.sleutel());
            case STEL_VAST -> model.stelVast(stap.pot(), stap.zaak(), vast(stap), stap.sleutel());
            case BETAAL_VOORSCHOT -> model.betaal(stap.pot(), stap.zaak(), stap.bedrag(), true, stap.sleutel());
            case BETAAL -> model.betaal(stap.pot(), stap.zaak(), stap.bedrag(), false, stap.sleutel());
            case ONTVANG_TERUG -> model.ontvangTerug(stap.pot(), stap.zaak(), stap.bedrag(), stap.sleutel());
            case HEVEL_OVER -> model.hevelOver(stap.pot(), stap.andere(), stap.bedrag(), stap.sleutel());
            case VUL_AAN -> model.vulAan(stap.pot(), stap.bedrag(), stap.sleutel());
            case CORRIGEER -> model.corrigeer(stap.plaats() % model.regels(), stap.sleutel());
            case SLUIT -> model.sluit();
        };
    }

    private static String inGrootboek(Stap stap) {
        Grootboek boek = opstelling.grootboek();
        Aanleiding reden = onder(stap.sleutel());
        return switch (stap.daad()) {
            case RESERVEER -> antwoord(() -> boek.reserveer(stap.pot(), stap.zaak(), stap.bedrag(), reden));
            case GEEF_VRIJ -> antwoord(() -> boek.geefVrij(stap.pot(), stap.zaak(), reden));
            case STEL_VAST -> antwoord(() -> boek.stelVast(stap.pot(), stap.zaak(), vast(stap), reden));
            case BETAAL_VOORSCHOT -> antwoord(() -> boek.betaal(stap.pot(), stap.zaak(), stap.bedrag(), true, reden));
            case BETAAL -> antwoord(() -> boek.betaal(stap.pot(), stap.zaak(), stap.bedrag(), false, reden));
            case ONTVANG_TERUG -> antwoord(() -> boek.ontvangTerug(stap.pot(), stap.zaak(), stap.bedrag(), reden));
            case HEVEL_OVER -> antwoord(() -> boek.hevelOver(stap.pot(), stap.andere(), stap.bedrag(), reden));
            case VUL_AAN -> antwoord(() -> boek.vulAan(stap.pot(), stap.bedrag(), reden));
            case CORRIGEER -> {
                List<Long> boekingen = boekingen();
                yield antwoord(() -> boek.corrigeer(boekingen.get(stap.plaats() % boekingen.size()), reden));
            }
            case SLUIT -> antwoord(() -> opstelling.budgetjaren().sluit(JAAR, onder("sluit")));
        };
    }

    private static void klopt(Grootboekmodel model) {
        Grootboek boek = opstelling.grootboek();
        assertThat(boekingen()).hasSize(model.regels());
        assertThat(opstelling.budgetjaren().zoek(JAAR).orElseThrow().budget()).isEqualTo(model.budget());
        for (Potstand stand : boek.standen(JAAR)) {
            assertThat(stand.vrij()).isEqualTo(model.vrij(stand.pot())).isNotNegative();
            assertThat(stand.vervallen()).isEqualTo(model.vervallen(stand.pot()));
        }
        for (String zaak : ZAKEN) {
            List<Verplichting> verwacht = POTTEN.stream()
                    .map(pot -> new Verplichting(
                            pot,
                            zaak,
                            model.van(pot, zaak, "gereserveerd"),
                            model.van(pot, zaak, "te-betalen"),
                            model.van(pot, zaak, "besteed")))
                    .filter(verplichting -> verplichting.totaal() > 0)
                    .toList();
            assertThat(boek.verplichtingen(zaak)).containsExactlyInAnyOrderElementsOf(verwacht);
        }
        assertThat(opstelling.bean(Grootboekcontrole.class).afwijkingen()).isEmpty();
    }

    private static List<Long> boekingen() {
        return opstelling
                .database()
                .sql("select id from boeking order by id")
                .query(Long.class)
                .list();
    }

    /** A settlement may be nothing at all. */
    private static long vast(Stap stap) {
        return stap.bedrag() == 1 ? 0 : stap.bedrag();
    }

    private static String antwoord(Runnable daad) {
        return antwoord(() -> {
            daad.run();
            return Grootboekmodel.GOED;
        });
    }

    private static String antwoord(Supplier<Object> daad) {
        try {
            return String.valueOf(daad.get());
        } catch (JaarNietOpen | OnvoldoendeGereserveerd | NietTeCorrigeren e) {
            return e.getClass().getSimpleName();
        } catch (SleutelAnders | IllegalArgumentException e) {
            return e.getClass().getSimpleName();
        }
    }
}
