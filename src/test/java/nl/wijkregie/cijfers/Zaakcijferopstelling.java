package nl.wijkregie.cijfers;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkregie.cijfers.process.Verdwenenzaken;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Wijk;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Fase;
import nl.wijkregie.initiatief.Inzendingen;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Toepassingstest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The application without any figure, on the second of March, and short ways to ask. */
@Toepassingstest
abstract class Zaakcijferopstelling {

    static final YearMonth MAART = YearMonth.of(2026, 3);

    @Autowired
    Spel spel;

    @Autowired
    Testklok klok;

    @Autowired
    Zaakcijfers zaken;

    @Autowired
    Verdwenenzaken verdwenen;

    @Autowired
    Dossier dossier;

    @Autowired
    Inzendingen inzendingen;

    @Autowired
    Gemeente gemeente;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transactie;

    @BeforeEach
    void nogNiets() {
        for (String tabel : List.of("zaakcijfer", "fasecijfer", "wachtstap")) {
            database.sql("delete from " + tabel).update();
        }
        klok.zet(LocalDate.of(2026, 3, 2));
    }

    void stand(String kenmerk, Fase fase) {
        transactie.executeWithoutResult(status -> dossier.stand(kenmerk, fase, null));
    }

    Cijfervraag vraag(YearMonth van, YearMonth tot) {
        return new Cijfervraag(alleWijken(), null, van, tot);
    }

    Cijfervraag vraagVan(String soort) {
        return new Cijfervraag(alleWijken(), soort, MAART, MAART);
    }

    Set<String> alleWijken() {
        return gemeente.wijken().stream().map(Wijk::code).collect(Collectors.toSet());
    }
}
