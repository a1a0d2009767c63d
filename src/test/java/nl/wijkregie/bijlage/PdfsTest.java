package nl.wijkregie.bijlage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import nl.wijkregie.testsupport.Proefbestanden;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** PDF files of residents (ROE-I2). */
class PdfsTest {

    private final Bestandskeuring keuring = Keuringen.zonderScanner();

    @Test
    @DisplayName("given a plain PDF, when it is taken in, then it is kept as it is")
    void gewoon() {
        byte[] pdf = Proefbestanden.pdf();

        GekeurdBestand goed = keuring.keur(new Bestand("offerte.pdf", pdf));

        assertThat(goed.soort()).isEqualTo(Bestandssoort.PDF);
        assertThat(goed.inhoud()).isEqualTo(pdf);
        assertThat(goed.vingerafdruk()).hasSize(64);
    }

    @Test
    @DisplayName("given a PDF with a link to a page on the web, when it is taken in, then that is fine")
    void gewoneLink() {
        byte[] pdf = Proefbestanden.pdf(document -> {
            PDAnnotationLink link = new PDAnnotationLink();
            PDActionURI actie = new PDActionURI();
            actie.setURI("https://www.voorbeeld.nl/");
            link.setAction(actie);
            try {
                document.getPage(0).getAnnotations().add(link);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });

        assertThat(keuring.keur(new Bestand("a.pdf", pdf)).inhoud()).isEqualTo(pdf);
    }

    static Stream<byte[]> dieIetsDoen() {
        return Stream.of(
                Proefbestanden.pdf(document ->
                        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"))),
                Proefbestanden.pdf(document -> document.getDocumentCatalog().setOpenAction(new PDActionLaunch())),
                Proefbestanden.pdf(PdfsTest::metBestand),
                Proefbestanden.pdf(PdfsTest::metFormulier),
                Proefbestanden.pdf(PdfsTest::verstopt),
                Proefbestanden.pdf(PdfsTest::pastInDePaginaboom));
    }

    @ParameterizedTest
    @MethodSource("dieIetsDoen")
    @DisplayName(
            "given a PDF with a script, a program to start or a file inside, when it is taken in, then it is refused")
    void doetIets(byte[] pdf) {
        assertThatThrownBy(() -> keuring.keur(new Bestand("a.pdf", pdf)))
                .isInstanceOf(BijlageGeweigerd.class)
                .hasMessage(Pdfkeuring.DOET_IETS);
    }

    @Test
    @DisplayName("given a name of a script in other signs, when the PDF is taken in, then it is refused all the same")
    void andersGeschreven() {
        String pdf = new String(
                Proefbestanden.pdfOnverpakt(document -> {
                    COSDictionary actie = new COSDictionary();
                    actie.setName("S", "JavaScripX");
                    document.getDocumentCatalog().getCOSObject().setItem("OpenAction", actie);
                }),
                StandardCharsets.ISO_8859_1);
        assertThat(pdf).contains("/JavaScripX");

        byte[] gewoon = herschreven(pdf.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(keuring.keur(new Bestand("a.pdf", gewoon)).inhoud()).isEqualTo(gewoon);
        byte[] anders = pdf.replace("/JavaScripX", "/J#61vaScript").getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> keuring.keur(new Bestand("a.pdf", herschreven(anders))))
                .hasMessage(Pdfkeuring.DOET_IETS);
    }

    @Test
    @DisplayName(
            "given a PDF with a password, also an empty one, when it is taken in, then the sentence says to take it off")
    void opSlot() {
        for (String wachtwoord : new String[] {"geheim", ""}) {
            byte[] pdf = Proefbestanden.pdf(document -> {
                try {
                    document.protect(new StandardProtectionPolicy("eigenaar", wachtwoord, new AccessPermission()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });

            assertThatThrownBy(() -> keuring.keur(new Bestand("a.pdf", pdf))).hasMessage(Pdfkeuring.OP_SLOT);
        }
    }

    @Test
    @DisplayName("given something that only begins like a PDF, when it is taken in, then it is refused with a sentence")
    void onleesbaar() {
        byte[] pdf = Proefbestanden.pdf();
        byte[] half = java.util.Arrays.copyOf(pdf, pdf.length / 2);

        for (byte[] inhoud : new byte[][] {"%PDF-1.7 <script>".getBytes(StandardCharsets.US_ASCII), half}) {
            assertThatThrownBy(() -> keuring.keur(new Bestand("a.pdf", inhoud))).hasMessage(Pdfkeuring.ONLEESBAAR);
        }
    }

    @Test
    @DisplayName(
            "given a small PDF whose structure unfolds into more than fits, when it is taken in, then it is refused unread")
    void bom() throws IOException {
        byte[] bom = metVerzameling(200 * 1024 * 1024);
        assertThat(bom.length).isLessThan(300_000);

        assertThatThrownBy(() -> keuring.keur(new Bestand("a.pdf", bom))).hasMessage(Pdfkeuring.ONLEESBAAR);
        assertThat(keuring.keur(new Bestand("a.pdf", metVerzameling(1000))).soort())
                .isEqualTo(Bestandssoort.PDF);
    }

    @Test
    @DisplayName(
            "given a PDF of which a part cannot be read, when it is taken in, then it is refused: nobody knows what is there")
    void deelsOnleesbaar() {
        String pdf = new String(
                Proefbestanden.pdfOnverpakt(document -> {
                    COSDictionary iets = new COSDictionary();
                    iets.setItem("Bak", new COSString("inhoud"));
                    COSArray lijst = new COSArray();
                    lijst.add(new org.apache.pdfbox.cos.COSObject(iets));
                    document.getDocumentCatalog().getCOSObject().setItem("Iets", iets);
                    iets.setDirect(false);
                }),
                StandardCharsets.ISO_8859_1);
        assertThat(pdf).contains("(inhoud)");

        byte[] kapot = herschreven(pdf.replace("(inhoud)", "(inhoud(")
                .replace(">>\nendobj\n", "\n")
                .getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> keuring.keur(new Bestand("a.pdf", kapot))).hasMessage(Pdfkeuring.ONLEESBAAR);
    }

    private static void metBestand(PDDocument document) {
        try {
            PDEmbeddedFile bestand = new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[] {1, 2, 3}));
            PDComplexFileSpecification wijzer = new PDComplexFileSpecification();
            wijzer.setFile("a.exe");
            wijzer.setEmbeddedFile(bestand);
            PDEmbeddedFilesNameTreeNode boom = new PDEmbeddedFilesNameTreeNode();
            boom.setNames(Map.of("a.exe", wijzer));
            PDDocumentNameDictionary namen = new PDDocumentNameDictionary(document.getDocumentCatalog());
            namen.setEmbeddedFiles(boom);
            document.getDocumentCatalog().setNames(namen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void metFormulier(PDDocument document) {
        COSDictionary formulier = new COSDictionary();
        formulier.setItem("XFA", new COSString("<xdp/>"));
        document.getDocumentCatalog().getCOSObject().setItem("AcroForm", formulier);
    }

    /** Deep in what no page leads to. */
    private static void verstopt(PDDocument document) {
        COSDictionary actie = new COSDictionary();
        actie.setName(COSName.S, "Launch");
        COSArray lijst = new COSArray();
        lijst.add(actie);
        COSDictionary diep = new COSDictionary();
        diep.setItem("Bak", lijst);
        document.getDocumentCatalog().getCOSObject().setItem("PieceInfo", diep);
    }

    private static void pastInDePaginaboom(PDDocument document) {
        COSDictionary actie = new COSDictionary();
        actie.setName(COSName.S, "JavaScript");
        COSDictionary momenten = new COSDictionary();
        momenten.setItem("O", actie);
        document.getPage(0).getCOSObject().setItem("AA", momenten);
    }

    /** A name that became longer moves all that follows: the table of contents is written anew. */
    private static byte[] herschreven(byte[] pdf) {
        String tekst = new String(pdf, StandardCharsets.ISO_8859_1);
        String lijf = tekst.substring(0, tekst.lastIndexOf("startxref"));
        return opnieuwGeteld(lijf).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String opnieuwGeteld(String lijf) {
        int tabel = lijf.lastIndexOf("xref");
        String objecten = lijf.substring(0, tabel);
        String staart = lijf.substring(lijf.indexOf("trailer", tabel));
        StringBuilder regels = new StringBuilder("0000000000 65535 f \n");
        int aantal = 1;
        while (objecten.contains("\n" + aantal + " 0 obj")) {
            regels.append("%010d 00000 n \n".formatted(objecten.indexOf("\n" + aantal + " 0 obj") + 1));
            aantal++;
        }
        return objecten + "xref\n0 " + aantal + "\n" + regels + staart + "startxref\n" + objecten.length()
                + "\n%%EOF\n";
    }

    /** A PDF whose page tree stands in packed structure, with this many spaces in it. */
    private static byte[] metVerzameling(int spaties) throws IOException {
        ByteArrayOutputStream verzameling = new ByteArrayOutputStream();
        String catalogus = "<</Type/Catalog/Pages 2 0 R>>";
        String bladen = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
        String kop = "1 0 2 " + (catalogus.length() + 1) + " ";
        try (DeflaterOutputStream ingepakt = new DeflaterOutputStream(verzameling)) {
            ingepakt.write((kop + catalogus + " " + bladen).getBytes(StandardCharsets.US_ASCII));
            byte[] leeg = " ".repeat(1000).getBytes(StandardCharsets.US_ASCII);
            for (int nog = spaties; nog > 0; nog -= leeg.length) {
                ingepakt.write(leeg);
            }
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
        int drie = pdf.size();
        pdf.writeBytes(
                "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        int vier = pdf.size();
        pdf.writeBytes("4 0 obj\n<</Type/ObjStm/N 2/First %d/Filter/FlateDecode/Length %d>>\nstream\n"
                .formatted(kop.length(), verzameling.size())
                .getBytes(StandardCharsets.US_ASCII));
        pdf.writeBytes(verzameling.toByteArray());
        pdf.writeBytes("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        int vijf = pdf.size();
        ByteArrayOutputStream rijen = new ByteArrayOutputStream();
        int[][] regels = {{0, 0, 0}, {2, 4, 0}, {2, 4, 1}, {1, drie, 0}, {1, vier, 0}, {1, vijf, 0}};
        for (int[] regel : regels) {
            rijen.write(regel[0]);
            rijen.write(regel[1] >> 16);
            rijen.write(regel[1] >> 8);
            rijen.write(regel[1]);
            rijen.write(regel[2]);
        }
        pdf.writeBytes("5 0 obj\n<</Type/XRef/Size 6/W[1 3 1]/Root 1 0 R/Length %d>>\nstream\n"
                .formatted(rijen.size())
                .getBytes(StandardCharsets.US_ASCII));
        pdf.writeBytes(rijen.toByteArray());
        pdf.writeBytes(("\nendstream\nendobj\nstartxref\n" + vijf + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII));
        return pdf.toByteArray();
    }
}
