package nl.wijkregie.betaling;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Tijdlijn;
import nl.wijkregie.testsupport.Boekhoudbedrading;
import nl.wijkregie.wijkbudget.Aanleiding;
import nl.wijkregie.wijkbudget.Budgetjaren;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Potsoort;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Payments and ledger on a database of a test, wired as in the application, with budget year 2026 open. */
final class Betaalopstelling implements AutoCloseable {

    static final Pot POT = new Pot(2026, "centrum", Potsoort.INITIATIEVEN);
    static final Bevoegde MANAGER =
            new Bevoegde("manager-lv", "Manager Leefbaarheid & Veiligheid", "mandaat wijkbudget");
    /** Another account of the same group. */
    static final Bevoegde COLLEGA =
            new Bevoegde("manager-lv-2", "Manager Leefbaarheid & Veiligheid", "mandaat wijkbudget");

    static final String IBAN = "NL91ABNA0417164300";

    /** Cases for which somebody was asked for the account number. */
    final List<String> gevraagd = new ArrayList<>();

    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();

    Betaalopstelling(DataSource database, Clock klok) {
        beans.registerBean(DataSource.class, () -> database);
        beans.registerBean(Clock.class, () -> klok);
        beans.registerBean(Rekeningvraag.class, () -> gevraagd::add);
        beans.register(Bedrading.class);
        beans.refresh();
        doe(() -> bean(Budgetjaren.class).open(2026, 250_000_00, 10_000_00, 33, false, aanleiding("open/2026")));
    }

    <T> T bean(Class<T> soort) {
        return beans.getBean(soort);
    }

    void doe(Runnable stap) {
        bean(TransactionTemplate.class).executeWithoutResult(status -> stap.run());
    }

    JdbcClient database() {
        return bean(JdbcClient.class);
    }

    Betaallijsten lijsten() {
        return bean(Betaallijsten.class);
    }

    /** A case with an indiener. */
    void zaak(String kenmerk, @Nullable String iban, String naam) {
        database()
                .sql("insert into initiatief (kenmerk, titel, omschrijving, wijk, kanaal, hulp_gewenst, fase, status,"
                        + " volgcode_versie, cluster, ontvangen_op) values (?, 'Bank', 'Een bank bij de vijver',"
                        + " 'centrum', 'website', false, 5, 'in-uitvoering', 1, 'bor', ?)")
                .param(kenmerk)
                .param(LocalDateTime.parse("2026-03-02T09:00"))
                .update();
        database()
                .sql(
                        "insert into indiener (kenmerk, naam, email, iban, ten_name_van) values (?, ?, 'a@b.example', ?, ?)")
                .param(1, kenmerk)
                .param(2, naam)
                .param(3, iban, Types.VARCHAR)
                .param(4, iban == null ? null : naam, Types.VARCHAR)
                .update();
    }

    /** A case whose grant is settled and put ready for payment by this account. */
    void klaar(String kenmerk, long centen, String door) {
        zaak(kenmerk, IBAN, "Noor Akkerman");
        stelVast(kenmerk, centen, door);
    }

    void stelVast(String kenmerk, long centen, String door) {
        doe(() -> {
            Grootboek grootboek = bean(Grootboek.class);
            grootboek.reserveer(POT, kenmerk, centen, aanleiding("reservering/" + kenmerk));
            grootboek.stelVast(POT, kenmerk, centen, aanleiding("vaststelling/" + kenmerk));
            bean(Betalingen.class).zetKlaar(POT, kenmerk, Betalingen.Soort.EINDBETALING, centen, door);
        });
    }

    /** All that waits now, as somebody sees it on the page. */
    Set<Gezien> gezien() {
        return lijsten().klaarliggend("iemand").stream()
                .map(Klaarliggend::gezien)
                .collect(Collectors.toSet());
    }

    long besteed() {
        return bean(Grootboek.class).stand(POT).orElseThrow().besteed();
    }

    long aantalBetalingen() {
        return database()
                .sql("select count(*) from boeking where soort = 'payment'")
                .query(Long.class)
                .single();
    }

    static Aanleiding aanleiding(String sleutel) {
        return new Aanleiding(sleutel, "vakambtenaar-bor", "Vakambtenaar", "Voor de test", null);
    }

    @Override
    public void close() {
        beans.close();
    }

    /** No stereotype, so that no test of the whole application finds it by scanning. */
    @ComponentScan(
            basePackages = {"nl.wijkregie.wijkbudget", "nl.wijkregie.betaling"},
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = {".*Test", ".*opstelling.*", ".*RekeningvraagAanBehandelaar"}))
    @Import({Boekhoudbedrading.class, Dossier.class, Tijdlijn.class})
    static class Bedrading {

        @Bean
        ObjectMapper json() {
            return new ObjectMapper().registerModule(new JavaTimeModule());
        }
    }
}
