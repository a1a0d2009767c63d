package nl.wijkregie.budgetjaar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.termijn.Voorbeeldklok;
import nl.wijkregie.testsupport.Databases;
import nl.wijkregie.testsupport.Grootboekopstelling;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.wijkbudget.Aanleiding;
import nl.wijkregie.wijkbudget.Budgetjaar;
import nl.wijkregie.wijkbudget.Budgetjaren;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Potsoort;
import nl.wijkregie.wijkbudget.Potstand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;

@DisplayName("ROE-F6 The demo has money: the years of the municipality's file, and always the year of today")
class VoorbeeldjarenTest {

    private static final Pot CENTRUM_2024 = new Pot(2024, "centrum", Potsoort.INITIATIEVEN);

    private final Testklok klok = new Testklok(LocalDateTime.of(2026, 3, 2, 9, 0));

    private Grootboekopstelling opstelling;
    private Budgetjaren jaren;
    private Grootboek grootboek;
    private Voorbeeldjaren voorbeeldjaren;

    @BeforeEach
    void givenAnEmptyDatabase() {
        opstelling = new Grootboekopstelling(Databases.H2.gemigreerd().dataSource(), klok);
        jaren = opstelling.budgetjaren();
        grootboek = opstelling.grootboek();
        voorbeeldjaren = new Voorbeeldjaren(
                opstelling.bean(Gemeente.class),
                jaren,
                new Voorbeeldklok(klok),
                opstelling.bean(PlatformTransactionManager.class));
    }

    @AfterEach
    void close() {
        opstelling.close();
    }

    @Test
    @DisplayName("given March 2026, then 2024 and 2025 are closed years and 2026 is open, with the sums of the file")
    void yearsOfTheFile() {
        assertThat(voorbeeldjaren.zorgVoorJaren()).isEqualTo(3);

        assertThat(jaren.alle())
                .containsExactly(
                        new Budgetjaar(2026, 250_000_00, 10_000_00, 240_000_00, 33, false, false),
                        new Budgetjaar(2025, 250_000_00, 45_000_00, 205_000_00, 33, true, false),
                        new Budgetjaar(2024, 250_000_00, 45_000_00, 205_000_00, 33, true, false));
    }

    @Test
    @DisplayName("ROE-F10 given a year that is over, then nobody used its money and all of it lapsed")
    void closedYearLapsed() {
        voorbeeldjaren.zorgVoorJaren();

        assertThat(grootboek.stand(CENTRUM_2024)).contains(new Potstand(CENTRUM_2024, 12_610_00, 0, 0, 0, 12_610_00));
        assertThat(grootboek.standen(2025))
                .hasSize(18)
                .allSatisfy(stand -> assertThat(stand.vervallen()).isEqualTo(stand.toegekend()));
        assertThat(grootboek.standen(2026).stream().mapToLong(Potstand::vrij).sum())
                .isEqualTo(240_000_00);
    }

    @Test
    @DisplayName("given a start that was done before, then nothing is opened or closed again")
    void onlyOnce() {
        voorbeeldjaren.zorgVoorJaren();

        assertThat(voorbeeldjaren.zorgVoorJaren()).isZero();
        assertThat(grootboek.boekingen(CENTRUM_2024)).hasSize(2);
    }

    @Test
    @DisplayName("given a year that the file does not have, when it begins, then it opens with the last known sums,"
            + " labelled as an example, and the year before stays open until the manager closes it")
    void nextYearIsAnExample() {
        voorbeeldjaren.zorgVoorJaren();
        klok.zet(LocalDate.of(2027, 1, 1));

        assertThat(voorbeeldjaren.zorgVoorJaren()).isEqualTo(1);

        assertThat(jaren.zoek(2027)).contains(new Budgetjaar(2027, 250_000_00, 10_000_00, 240_000_00, 33, false, true));
        assertThat(jaren.zoek(2026).orElseThrow().gesloten()).isFalse();
        assertThat(voorbeeldjaren.zorgVoorJaren()).isZero();
    }

    @Test
    @DisplayName("given odd money of the raad in the last year, then the example of the next year still opens, in tens")
    void oddMoneyOfTheRaad() {
        voorbeeldjaren.zorgVoorJaren();
        opstelling.doe(() -> grootboek.vulAan(
                new Pot(2026, "centrum", Potsoort.INITIATIEVEN),
                1_234_56,
                new Aanleiding("raad", "griffier", "Griffie", "Extra geld", null)));
        klok.zet(LocalDate.of(2027, 1, 1));

        assertThat(voorbeeldjaren.zorgVoorJaren()).isEqualTo(1);

        assertThat(jaren.zoek(2027)).contains(new Budgetjaar(2027, 251_230_00, 10_000_00, 241_230_00, 33, false, true));
    }

    @Test
    @DisplayName(
            "given a first start years later, then the years of the file are closed and only the year of today is added")
    void firstStartYearsLater() {
        klok.zet(LocalDate.of(2031, 6, 2));

        assertThat(voorbeeldjaren.zorgVoorJaren()).isEqualTo(4);

        assertThat(jaren.alle()).extracting(Budgetjaar::jaar).containsExactly(2031, 2026, 2025, 2024);
        assertThat(jaren.alle()).extracting(Budgetjaar::gesloten).containsExactly(false, true, true, true);
        assertThat(jaren.alle()).extracting(Budgetjaar::voorbeeld).containsExactly(true, false, false, false);
    }

    @Test
    @DisplayName("given a clock before the first year of the file, then that year serves as the example")
    void beforeTheFile() {
        klok.zet(LocalDate.of(2023, 12, 29));

        assertThat(voorbeeldjaren.zorgVoorJaren()).isEqualTo(1);

        assertThat(jaren.alle())
                .containsExactly(new Budgetjaar(2023, 250_000_00, 45_000_00, 205_000_00, 33, false, true));
    }

    @Test
    @DisplayName("given a year that somebody opened with other sums, then these stay")
    void openedByHand() {
        opstelling.doe(() -> jaren.open(
                2026,
                100_000_00,
                0,
                50,
                false,
                new Aanleiding("begroting", "manager-lv", "Manager Leefbaarheid & Veiligheid", "Begroting", null)));

        assertThat(voorbeeldjaren.zorgVoorJaren()).isEqualTo(2);

        assertThat(jaren.zoek(2026)).contains(new Budgetjaar(2026, 100_000_00, 0, 100_000_00, 50, false, false));
    }
}
