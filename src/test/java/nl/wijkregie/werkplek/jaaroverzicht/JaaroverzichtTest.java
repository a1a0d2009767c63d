package nl.wijkregie.werkplek.jaaroverzicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.wijkregie.testsupport.Agendaspel;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Toepassingstest;
import nl.wijkregie.werkplek.Websessie;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The account of a year over HTTP. Each test has a year of its own, so that it counts what it did itself. */
@Toepassingstest
@Import(Jaarstof.class)
@DisplayName("The account of a year counts and tells (ALM-4, ROE-I4)")
class JaaroverzichtTest {

    private static final String PAGINA = "/werkplek/jaaroverzicht";

    @LocalServerPort
    private int poort;

    @Autowired
    private Jaarstof stof;

    @Autowired
    private Agendaspel agendaspel;

    @Autowired
    private Testklok klok;

    @BeforeEach
    void begin() {
        klok.zet(LocalDate.of(2026, 3, 2));
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "manager, cockpit, 200",
        "manager-lv, tasklist, 200",
        "beheerder, cockpit, 200",
        "wethouder-wijken, tasklist, 200",
        "wijkwethouder, tasklist, 200",
        "college, tasklist, 200",
        "griffier, tasklist, 200",
        "beleidsmedewerker, tasklist, 200",
        "wijkregisseur1, tasklist, 200",
        "procesbeheerder, cockpit, 403",
        "kcc, tasklist, 403",
        "corporatie, tasklist, 403",
        "opbouwwerker, tasklist, 403"
    })
    @DisplayName("given an account, then only who steers or answers for the policy reads page and PDF")
    void wieLeest(String account, String app, int status) throws Exception {
        Websessie sessie = new Websessie(poort).aangemeld(account, app);

        assertThat(sessie.haal(PAGINA).statusCode()).isEqualTo(status);
        assertThat(sessie.haal(PAGINA + "/pdf").statusCode()).isEqualTo(status);
    }

    @Test
    @DisplayName("given nobody is logged in, then nothing is shown: 401")
    void zonderAanmelden() throws Exception {
        for (String pad : new String[] {"", "/pdf", "/verhalen", "/verhalen/INI-2026-0001"}) {
            assertThat(new Websessie(poort).haal(PAGINA + pad).statusCode()).isEqualTo(401);
        }
    }

    @Test
    @DisplayName("ROE-H2 given a wijkregisseur, then he reads his own wijken, and no other: a sentence tells so")
    void eigenWijken() throws Exception {
        Websessie sessie = new Websessie(poort).aangemeld("wijkregisseur1", "tasklist");

        assertThat(sessie.haal(PAGINA).body())
                .contains("Jaaroverzicht 2026, Centrum en Herten", ">Herten")
                .doesNotContain(">Swalmen<");
        assertThat(sessie.haal(PAGINA + "?wijk=herten").statusCode()).isEqualTo(200);
        assertThat(sessie.haal(PAGINA + "?wijk=swalmen").statusCode()).isEqualTo(403);
        assertThat(sessie.haal(PAGINA + "/pdf?wijk=swalmen").statusCode()).isEqualTo(403);
        assertThat(sessie.haal(PAGINA + "?wijk=swalmen").body()).contains("Kies een wijk uit de lijst.");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "?jaar=volgend           | 400 | Kies een jaar van 2000 tot en met 2026.",
                "?jaar=1999              | 400 | Kies een jaar van 2000 tot en met 2026.",
                "?jaar=2027              | 400 | Kies een jaar van 2000 tot en met 2026.",
                "?jaar=99999999999999999 | 400 | Kies een jaar van 2000 tot en met 2026.",
                "?wijk=atlantis          | 404 | Deze wijk bestaat niet.",
                "?wijk=%3Cb%3E           | 404 | Deze wijk bestaat niet.",
                "?jaar=2001              | 200 | Over 2001 is hier nog niets vastgelegd."
            })
    @DisplayName(
            "given a wrong year, an unknown wijk or a year without anything, then one plain sentence tells what to do")
    void verkeerd(String vraag, int status, String zin) throws Exception {
        HttpResponse<String> antwoord =
                new Websessie(poort).aangemeld("manager-lv", "tasklist").haal(PAGINA + vraag);

        assertThat(antwoord.statusCode()).isEqualTo(status);
        assertThat(antwoord.body()).contains(zin).doesNotContain("<b>");
    }

    @Test
    @DisplayName(
            "given a case realised after 30 days and one withdrawn after 10, then page and PDF count both, with the median")
    void telt() throws Exception {
        klok.zet(LocalDate.of(2028, 2, 1));
        String kenmerk = stof.verantwoord(true);
        klok.zet(LocalDate.of(2028, 3, 2));
        stof.evalueer(kenmerk);
        klok.zet(LocalDate.of(2028, 2, 1));
        stof.ingetrokken(LocalDate.of(2028, 2, 11));
        Websessie sessie = new Websessie(poort).aangemeld("manager-lv", "tasklist");

        for (String tekst : new String[] {
            platteTekst(sessie.haal(PAGINA + "?jaar=2028&wijk=centrum").body()), pdf(sessie, "?jaar=2028&wijk=centrum")
        }) {
            assertThat(tekst)
                    .contains("Ontvangen: 2. Afgerond: 2.")
                    .contains("Gerealiseerd 1", "Ingetrokken 1")
                    .contains("Inwonerinitiatief 1 1", "Nog niet bepaald of doorverwezen 1 1")
                    .contains("Van ontvangst tot uitkomst 2 10 dagen 30 dagen")
                    .contains("Het budgetjaar 2028 is niet geopend.")
                    .contains("Voor dit jaar is geen wijkagenda gemaakt.");
        }
        assertThat(platteTekst(sessie.haal(PAGINA + "?jaar=2028&wijk=herten").body()))
                .contains("Over 2028 is hier nog niets vastgelegd.");
        assertThat(platteTekst(sessie.haal(PAGINA + "?jaar=2028").body()))
                .contains("Centrum 2 2 1 10 dagen", "Herten/Maasplassen 0 0 0 –");
    }

    @Test
    @DisplayName(
            "ROE-F6 given € 750 spent and € 250 reserved of initiatives, then the planned 33/67 stands beside the split as spent")
    void geld() throws Exception {
        klok.zet(LocalDate.of(2029, 3, 1));
        stof.openJaar(2029);
        stof.besteed(2029, 750_00, 250_00);
        Websessie sessie = new Websessie(poort).aangemeld("manager-lv", "tasklist");

        assertThat(platteTekst(sessie.haal(PAGINA + "?jaar=2029").body()))
                .contains("Initiatieven 33% € 79.200,00 (33%) € 750,00 (100%) € 1.000,00 (100%)")
                .contains("Wijkagenda 67% € 160.800,00 (67%) € 0,00 (0%) € 0,00 (0%)")
                .contains("Samen € 240.000,00 € 250,00 € 750,00 € 239.000,00 € 0,00");
        assertThat(platteTekst(sessie.haal(PAGINA + "?jaar=2029&wijk=herten").body()))
                .contains("€ 0,00 (–)")
                .doesNotContain("750,00 (");
    }

    @Test
    @DisplayName(
            "ROE-G6 given an adopted measure, then it stands there with its newest state; one that is prepared is only counted")
    void wijkagenda() throws Exception {
        String agenda = agendaspel.begin("donderberg", 2026);
        String maatregel = agendaspel.vastgesteldMetWijkbudget(agenda, "Meer groen op het plein", "500.00");
        agendaspel.meldVoortgang(maatregel, "vertraagd");
        agendaspel.voegToe(agendaspel.begin("swalmen", 2026), "Geheim plan", "groen");
        Websessie sessie = new Websessie(poort).aangemeld("manager-lv", "tasklist");

        assertThat(platteTekst(sessie.haal(PAGINA + "?jaar=2026").body()))
                .contains("Wijkagenda Donderberg 2026: vastgesteld", "Meer groen op het plein: vertraagd")
                .contains("Wijkagenda Swalmen 2026: in voorbereiding", "1 maatregel is nog in voorbereiding.")
                .doesNotContain("Geheim plan");
    }

    @Test
    @DisplayName(
            "ROE-I2 given a story, then page and tagged PDF tell it under a heading of our own, without name, title or account")
    void vertelt() throws Exception {
        klok.zet(LocalDate.of(2030, 3, 1));
        stof.evalueer(stof.verantwoord(true), "kortVerhaal", Jaarstof.VERHAAL);
        Websessie sessie = new Websessie(poort).aangemeld("griffier", "tasklist");

        for (String tekst :
                new String[] {platteTekst(sessie.haal(PAGINA + "?jaar=2030").body()), pdf(sessie, "?jaar=2030")}) {
            assertThat(tekst)
                    .contains("Groen en water in Centrum Er speelden 42 kinderen op straat.", "Dat blijft.")
                    .doesNotContain("Noor", "Akkerman", "Straatspeeldag", "vakambtenaar-bor", "INI-");
        }
        byte[] bestand = sessie.haalBestand(PAGINA + "/pdf?jaar=2030").body();
        try (PDDocument pdf = Loader.loadPDF(bestand)) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Jaaroverzicht 2030, alle wijken - Gemeente Roermond");
        }
    }

    @Test
    @DisplayName(
            "given the PDF, then its file tells by its name what it is, no copy is kept on the way, and an empty year has one too")
    void bestand() throws Exception {
        HttpResponse<byte[]> antwoord = new Websessie(poort)
                .aangemeld("manager-lv", "tasklist")
                .haalBestand(PAGINA + "/pdf?jaar=2025&wijk=centrum");

        assertThat(antwoord.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(kop -> assertThat(kop).contains("jaaroverzicht-2025-centrum.pdf"));
        assertThat(antwoord.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(pdf(new Websessie(poort).aangemeld("manager-lv", "tasklist"), "?jaar=2001"))
                .contains("Over 2001 is hier nog niets vastgelegd.");
        assertThat(new String(antwoord.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    private static String pdf(Websessie sessie, String vraag) throws IOException, InterruptedException {
        try (PDDocument pdf =
                Loader.loadPDF(sessie.haalBestand(PAGINA + "/pdf" + vraag).body())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private static String platteTekst(String html) {
        return html.replaceAll("(?s)<(select|style|head).*?</\\1>", " ")
                .replaceAll("<[^>]+>", " ")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .replace(" :", ":");
    }
}
