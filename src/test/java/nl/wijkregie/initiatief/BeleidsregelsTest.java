package nl.wijkregie.initiatief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Date;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkregie.gemeente.Bewaring;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Termijn;
import nl.wijkregie.termijn.Werkdagen;
import nl.wijkregie.testsupport.Testklok;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The policy of a case in plain Java, rule by rule. */
class BeleidsregelsTest {

    @ParameterizedTest(name = "{0} in {1}, received by {2} → {3}")
    @CsvSource({
        "WEBSITE, herten, , kcc",
        "WEBSITE, herten, bor, kcc",
        "KCC, swalmen, , kcc",
        "WIJKREGISSEUR, swalmen, , wijkregisseur-swalmen",
        "WIJKWETHOUDER, herten, , wijkregisseur-herten",
        "VAKAMBTENAAR, centrum, sociaal, cluster-sociaal",
        "VAKAMBTENAAR, centrum, , kcc"
    })
    @DisplayName("ROE-B1 whoever received the idea does the triage, and an idea is never left lying")
    void triagegroep(Kanaal kanaal, String wijk, @Nullable String cluster, String groep) {
        assertThat(Triagegroep.van(kanaal, wijk, cluster)).isEqualTo(groep);
    }

    @Test
    @DisplayName("ROE-B5 given one role, then the cluster handles the case and the wijkregisseur advises")
    void koppeling() {
        assertThat(Koppeling.van("bor", "herten", false))
                .isEqualTo(new Koppeling("cluster-bor", "wijkregisseur-herten"));
    }

    @Test
    @DisplayName("ROE-B8 given a double role, then the wijkregisseur handles the case and a colleague advises")
    void dubbeleRol() {
        assertThat(Koppeling.van("bor", "herten", true))
                .isEqualTo(new Koppeling("wijkregisseur-herten", "wijkregisseur"));
    }

    @ParameterizedTest
    @EnumSource(Participatietrede.class)
    @DisplayName("ROE-C4 every rung above loslaten takes a reason, and blanks are none")
    void trede(Participatietrede trede) {
        assertThat(Tredekeuze.isGemotiveerd(trede, "Bewoners vragen hierom.")).isTrue();
        assertThat(Tredekeuze.isGemotiveerd(trede, "")).isEqualTo(trede == Participatietrede.LOSLATEN);
        assertThat(Tredekeuze.isGemotiveerd(trede, " \n ")).isEqualTo(trede == Participatietrede.LOSLATEN);
    }

    @Test
    @DisplayName("ROE-C4 the rungs stand in the order of the policy, loslaten first")
    void tredenOpVolgorde() {
        assertThat(Stream.of(Participatietrede.values()).map(Participatietrede::code))
                .containsExactly("loslaten", "stimuleren", "faciliteren", "regisseren", "reguleren");
    }

    @ParameterizedTest(name = "complaint {0}, admissible {1}, unclear {2}, words ''{3}'' → {4}")
    @CsvSource({
        "geen, true, false, '', true",
        "geen, false, false, '', false",
        "geen, false, false, '  ', false",
        "geen, false, false, 'Strijdig met de wet.', true",
        "geen, true, true, '', false",
        "geen, true, true, 'Hoort dit bij groen?', true",
        "buren, false, false, '', true",
        "openbare-ruimte, true, false, '', true"
    })
    @DisplayName("ROE-B4, ROE-B7 a refusal and a question to the Kerngroep take words")
    void triagemotivering(String klacht, boolean ontvankelijk, boolean onduidelijk, String woorden, boolean genoeg) {
        assertThat(Triagemotivering.isVoldoende(klacht, ontvankelijk, onduidelijk, woorden))
                .isEqualTo(genoeg);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0|€ 0,00", "5|€ 0,05", "75000|€ 750,00", "125050|€ 1.250,50", "100000000|€ 1.000.000,00"})
    @DisplayName("amounts read as Dutch text, exact to the cent")
    void bedragen(long centen, String tekst) {
        assertThat(Bedragen.tekst(centen)).isEqualTo(tekst);
    }

    @Test
    @DisplayName("ROE-A5, ROE-I2 the outcomes of a case are those for which the municipality sets a retention period")
    void uitkomsten() {
        assertThat(Stream.of(Uitkomst.values()).map(Uitkomst::code))
                .containsExactlyInAnyOrderElementsOf(Bewaring.UITKOMSTEN);
    }

    @Nested
    @DisplayName("ROE-A5 the code with which a resident follows a case")
    class Volgcode {

        private final Volgcodes volgcodes =
                new Volgcodes(new Volgcodegeheim("een-geheim-van-minstens-32-tekens-voor-tests", null));

        @Test
        @DisplayName("has at least 128 bits and is safe in a link")
        void lengte() {
            String code = volgcodes.van("INI-2026-00001", 1);

            assertThat(Base64.getUrlDecoder().decode(code).length * 8).isGreaterThanOrEqualTo(128);
            assertThat(code).matches("[A-Za-z0-9_-]+");
        }

        @Test
        @DisplayName("is the same each time, so that it can be sent again, and another per case, version and secret")
        void verschillend() {
            Set<String> codes = new HashSet<>();
            for (int nummer = 1; nummer <= 500; nummer++) {
                codes.add(volgcodes.van("INI-2026-%05d".formatted(nummer), 1));
                codes.add(volgcodes.van("INI-2026-%05d".formatted(nummer), 2));
            }
            codes.add(new Volgcodes(new Volgcodegeheim("een-ander-geheim-van-minstens-32-tekens", null))
                    .van("INI-2026-00001", 1));

            assertThat(codes).hasSize(1001);
            assertThat(volgcodes.van("INI-2026-00001", 1)).isEqualTo(volgcodes.van("INI-2026-00001", 1));
        }

        @Test
        @DisplayName(
                "ROE-A2 typed over from a letter it opens the case, in capitals or not, with or without spaces and hyphens")
        void vanPapier() {
            for (int nummer = 1; nummer <= 300; nummer++) {
                String kenmerk = "INI-2026-%05d".formatted(nummer);
                String papier = volgcodes.opPapier(kenmerk, 1);

                assertThat(papier).matches("([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}");
                assertThat(Volgcodes.zoalsInLink(papier)).isEqualTo(volgcodes.van(kenmerk, 1));
                assertThat(volgcodes.klopt(kenmerk, 1, papier)).isTrue();
                assertThat(volgcodes.klopt(kenmerk, 1, papier.toLowerCase().replace('-', ' ')))
                        .isTrue();
                assertThat(volgcodes.klopt(
                                kenmerk,
                                1,
                                papier.replace("-", "").replace('0', 'o').replace('1', 'l')))
                        .isTrue();
                assertThat(volgcodes.klopt(kenmerk, 2, papier)).isFalse();
                assertThat(volgcodes.klopt(kenmerk, 1, papier.substring(1))).isFalse();
            }
            assertThat(volgcodes.klopt("INI-2026-00001", 1, "-".repeat(100_000)))
                    .isFalse();
        }

        @Test
        @DisplayName("opens only its own case in its own version")
        void klopt() {
            String code = volgcodes.van("INI-2026-00001", 1);

            assertThat(volgcodes.klopt("INI-2026-00001", 1, code)).isTrue();
            assertThat(volgcodes.klopt("INI-2026-00001", 2, code)).isFalse();
            assertThat(volgcodes.klopt("INI-2026-00002", 1, code)).isFalse();
            assertThat(volgcodes.klopt("INI-2026-00001", 1, code.substring(1))).isFalse();
            assertThat(volgcodes.klopt("INI-2026-00001", 1, "")).isFalse();
        }
    }

    @Nested
    @DisplayName("ROE-D4 the terms of what a resident is asked to send")
    class Wachten {

        private static final String ZAAK = "INI-2026-00001";

        private final Gemeente gemeente = mock();
        private final Dossier dossier = mock();
        private final Zaakberichten berichten = mock();
        private final Initiatief zaak = mock();
        private final Testklok klok = new Testklok(LocalDateTime.of(2026, 3, 2, 9, 0));
        private final Wachttermijnen termijnen =
                new Wachttermijnen(gemeente, new Werkdagen(), dossier, berichten, klok);

        Wachten() {
            when(gemeente.termijn("plan")).thenReturn(new Termijn(20, 10, 15));
            when(dossier.haal(ZAAK)).thenReturn(zaak);
        }

        @Test
        @DisplayName("given the question, then the term and the first reminder are counted in working days")
        void vraag() {
            Date herinnering = termijnen.vraag(ZAAK, "plan", "plan-vragen", "Met plezier.");

            verify(dossier).vraagVoor(ZAAK, LocalDate.of(2026, 3, 30));
            verify(berichten).aanIndiener(zaak, "plan-vragen", "Met plezier.");
            assertThat(herinnering).isEqualTo(ochtend(LocalDate.of(2026, 3, 16)));
        }

        @Test
        @DisplayName("given the first reminder, then the resident is reminded and the second follows in time")
        void eersteHerinnering() {
            klok.zet(LocalDate.of(2026, 3, 16));
            when(zaak.gevraagdVoor()).thenReturn(LocalDate.of(2026, 3, 30));

            Wachttermijnen.Wacht wacht = termijnen.herinner(ZAAK, "plan", "plan-herinnering");

            verify(berichten).aanIndiener(zaak, "plan-herinnering", "");
            assertThat(wacht.langeTermijnVerstreken()).isFalse();
            assertThat(wacht.volgende()).isEqualTo(ochtend(LocalDate.of(2026, 3, 23)));
        }

        @Test
        @DisplayName("given little time left, then the next moment is the end of the term and not after it")
        void laatste() {
            klok.zet(LocalDate.of(2026, 3, 27));
            when(zaak.gevraagdVoor()).thenReturn(LocalDate.of(2026, 3, 30));

            assertThat(termijnen.herinner(ZAAK, "plan", "plan-herinnering").volgende())
                    .isEqualTo(ochtend(LocalDate.of(2026, 3, 30)));
        }

        @Test
        @DisplayName("given the end of the term, then nobody is reminded and the vakambtenaar gets the question")
        void verstreken() {
            klok.zet(LocalDate.of(2026, 3, 30));
            when(zaak.gevraagdVoor()).thenReturn(LocalDate.of(2026, 3, 30));

            assertThat(termijnen.herinner(ZAAK, "plan", "plan-herinnering").langeTermijnVerstreken())
                    .isTrue();
            verify(berichten, never()).aanIndiener(any(), eq("plan-herinnering"), any());
        }

        private static Date ochtend(LocalDate dag) {
            return Date.from(
                    dag.atTime(9, 0).atZone(ZoneId.of("Europe/Amsterdam")).toInstant());
        }
    }
}
