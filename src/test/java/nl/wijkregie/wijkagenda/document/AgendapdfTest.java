package nl.wijkregie.wijkagenda.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The PDF of a wijkagenda can be read by everyone, also with a screen reader")
class AgendapdfTest {

    private final Agendabeeld beeld = new Agendabeeld(new Sjabloonpaginas(), new Pdfschrijver());

    @Test
    @DisplayName("given a PDF, then it tells its language and title, and a viewer shows that title")
    void taalEnTitel() throws IOException {
        try (PDDocument pdf = open(Voorbeeldinhoud.centrum())) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Wijkagenda Centrum 2026, versie 1 - Gemeente Roermond");
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            String kenmerken = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(kenmerken).contains("pdfuaid:part", "Wijkagenda Centrum 2026, versie 1");
        }
    }

    @Test
    @DisplayName("given a PDF, then headings, tables, lists and links are tagged as such")
    void labels() throws IOException {
        try (PDDocument pdf = open(Voorbeeldinhoud.centrum())) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            List<String> soorten = new ArrayList<>();
            verzamel(Objects.requireNonNull(pdf.getDocumentCatalog().getStructureTreeRoot()), soorten);
            assertThat(soorten)
                    .contains("H1", "H2", "H3", "H4", "P", "Table", "TR", "TH", "TD", "Caption", "L", "LI", "Link");
            assertThat(soorten.stream().filter("H1"::equals)).hasSize(1);
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().hasChildren())
                    .isTrue();
        }
    }

    @Test
    @DisplayName("given a PDF, then every letter is embedded, so that it looks the same everywhere and later")
    void letters() throws IOException {
        try (PDDocument pdf = open(Voorbeeldinhoud.centrum())) {
            for (PDPage blad : pdf.getPages()) {
                for (COSName letter : blad.getResources().getFontNames()) {
                    assertThat(blad.getResources().getFont(letter).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    @DisplayName("ROE-G4 given a measure, then the PDF tells its seven fields, who pays what and the total")
    void inhoud() throws IOException {
        try (PDDocument pdf = open(Voorbeeldinhoud.centrum())) {
            assertThat(tekst(pdf))
                    .contains("Vastgesteld door het college op 10 maart 2026. Versie 1.")
                    .contains("Samen met bewoners maken we vijftig geveltuintjes.")
                    .contains("Meer groen maakt de straat koeler en mooier.")
                    .contains("Beheer Openbare Ruimte. Onderwerp: Groen.")
                    .contains("Bewoners van de straat en de tuinvereniging")
                    .contains("€ 12.500,50", "€ 21.500,50", "€ 3.000,00")
                    .contains("2026 tot en met 2027")
                    .contains("Bewoners onderhouden de tuintjes zelf.")
                    .contains("61 bewoners zijn voor en 4 bewoners zijn tegen.")
                    .contains("Manager Leefbaarheid & Veiligheid")
                    .contains("Deelagenda Roermondse Veld")
                    .contains("Bladzijde 1 van " + pdf.getNumberOfPages())
                    .doesNotContain("Hoe staat het ervoor", "Alle versies", "Download");
        }
    }

    @Test
    @DisplayName("given texts with signs of every kind, then there still is a PDF, and nothing in it is fetched or run")
    void tekens() throws IOException {
        String lastig =
                "<script>alert(1)</script> <img src=\"http://127.0.0.1:9/x.png\"/> & ]]> \u0001\u0000\ud83c\udf33"
                        + " \ud83c zo \uffff";
        try (PDDocument pdf = open(Voorbeeldinhoud.met("Groen & <b>blij</b> \u0007\ud83c\udf33", lastig))) {
            assertThat(tekst(pdf)).contains("<script>alert(1)</script>", "Groen & <b>blij</b>");
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
        }
    }

    @Test
    @DisplayName("given a long agenda, then it goes on over many pages")
    void lang() throws IOException {
        String lang = "Een lange zin over een maatregel in de wijk. ".repeat(500);
        try (PDDocument pdf = open(Voorbeeldinhoud.met("Lang", lang))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(5);
        }
    }

    private PDDocument open(Inhoud inhoud) throws IOException {
        byte[] pdf = beeld.pdf(inhoud);
        String bewaar = System.getProperty("wijkregie.bewaar.pdf");
        if (bewaar != null) {
            Files.write(Path.of(bewaar), pdf);
        }
        return Loader.loadPDF(pdf);
    }

    private static String tekst(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }

    private static void verzamel(PDStructureNode knoop, List<String> soorten) {
        for (Object kind : knoop.getKids()) {
            if (kind instanceof PDStructureElement element) {
                soorten.add(element.getStandardStructureType());
                verzamel(element, soorten);
            }
        }
    }
}
