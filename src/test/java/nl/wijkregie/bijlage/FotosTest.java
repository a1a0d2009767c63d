package nl.wijkregie.bijlage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.wijkregie.testsupport.Proefbestanden;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Photos of residents (ROE-I2). */
class FotosTest {

    private final Bestandskeuring keuring = Keuringen.zonderScanner();

    @Test
    @DisplayName(
            "ROE-I2 given a photo with the place where it was made, when it is taken in, then no place, camera or moment stays")
    void plaatsVerdwijnt() {
        byte[] foto = Proefbestanden.foto(400, 200, 1);
        assertThat(tekst(foto)).contains("Exif", Proefbestanden.CAMERA);

        byte[] schoon = keuring.keur(new Bestand("tuin.jpg", foto)).inhoud();

        assertThat(tekst(schoon)).doesNotContain("Exif", "GPS", Proefbestanden.CAMERA, "http://ns.adobe.com");
        assertThat(merken(schoon)).doesNotContain(0xE1, 0xED, 0xFE);
    }

    @ParameterizedTest(name = "held as {0}: red is {1}")
    @CsvSource({"1, boven", "2, boven", "3, onder", "4, onder", "5, links", "6, rechts", "7, rechts", "8, links"})
    @DisplayName("given a photo of a camera that was held on its side, when it is taken in, then it stands upright")
    void staatRechtop(int stand, String rood) throws IOException {
        byte[] schoon = keuring.keur(new Bestand("a.jpg", Proefbestanden.foto(400, 200, stand)))
                .inhoud();

        BufferedImage beeld = beeld(schoon);
        boolean opzij = stand > 4;
        assertThat(beeld.getWidth()).isEqualTo(opzij ? 200 : 400);
        assertThat(beeld.getHeight()).isEqualTo(opzij ? 400 : 200);
        assertThat(plaatsVanRood(beeld)).isEqualTo(rood);
    }

    @Test
    @DisplayName(
            "given a photo of more than 3000 dots wide, when it is taken in, then it is 3000 wide in the same shape")
    void wordtKleiner() throws IOException {
        BufferedImage beeld = beeld(keuring.keur(new Bestand("a.jpg", Proefbestanden.foto(4200, 2100, 6)))
                .inhoud());

        assertThat(beeld.getHeight()).isEqualTo(3000);
        assertThat(beeld.getWidth()).isEqualTo(1500);
        assertThat(plaatsVanRood(beeld)).isEqualTo("rechts");
    }

    @Test
    @DisplayName("given a photo of 49 million dots, when it is taken in, then it is read with steps and is not refused")
    void grootsteFoto() throws IOException {
        BufferedImage beeld = beeld(keuring.keur(new Bestand("a.png", Proefbestanden.png(7000, 7000)))
                .inhoud());

        assertThat(beeld.getWidth()).isEqualTo(3000);
        assertThat(beeld.getHeight()).isEqualTo(3000);
    }

    @Test
    @DisplayName(
            "given a small file that says it has more than 50 million dots, when it is taken in, then it is refused unread")
    void bom() {
        byte[] png = Proefbestanden.png(10, 10);
        ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);
        herstelControlegetal(png);

        assertThatThrownBy(() -> keuring.keur(new Bestand("a.png", png)))
                .isInstanceOf(BijlageGeweigerd.class)
                .hasMessageContaining("50 miljoen");
    }

    @Test
    @DisplayName("given a PNG that packs badly, when it would pass ten megabytes, then it is kept as JPEG and named so")
    void grotePng() {
        byte[] ruis = Proefbestanden.ruis(2200, 1600);
        assertThat(ruis.length).isGreaterThan(Bijlagen.GROOTSTE);

        Fotobewerking.Foto foto = Fotobewerking.teken(ruis, Bestandssoort.PNG);

        assertThat(foto.soort()).isEqualTo(Bestandssoort.JPEG);
        assertThat(foto.inhoud().length).isLessThan(Bijlagen.GROOTSTE);
    }

    @Test
    @DisplayName(
            "given a photo with something behind it, such as a page, when it is taken in, then only the photo stays")
    void ietsErachter() {
        byte[] foto = Proefbestanden.png(40, 40);
        byte[] erachter = "<script>alert(1)</script>PK\3\4".getBytes(StandardCharsets.US_ASCII);
        byte[] beide = Arrays.copyOf(foto, foto.length + erachter.length);
        System.arraycopy(erachter, 0, beide, foto.length, erachter.length);

        assertThat(tekst(keuring.keur(new Bestand("a.png", beide)).inhoud())).doesNotContain("script", "PK\3\4");
    }

    @Test
    @DisplayName("given a JPEG of thousands of rounds, when it is taken in, then it is refused before it is drawn")
    void veelRonden() {
        byte[] foto = Proefbestanden.jpeg(40, 40);
        byte[] lang = Arrays.copyOf(foto, foto.length + 2000);
        for (int plaats = foto.length; plaats < lang.length; plaats += 2) {
            lang[plaats] = (byte) 0xFF;
            lang[plaats + 1] = (byte) 0xDA;
        }

        assertThatThrownBy(() -> keuring.keur(new Bestand("a.jpg", lang)))
                .isInstanceOf(BijlageGeweigerd.class)
                .hasMessage(Fotobewerking.ONLEESBAAR);
    }

    @Property(tries = 300)
    void beschadigd(@ForAll int plaats, @ForAll byte waarde) {
        for (byte[] foto : new byte[][] {Proefbestanden.foto(60, 40, 6), Proefbestanden.png(60, 40)}) {
            foto[8 + Math.floorMod(plaats, foto.length - 8)] = waarde;
            try {
                assertThat(keuring.keur(new Bestand("a", foto)).soort().isBeeld())
                        .isTrue();
            } catch (BijlageGeweigerd geweigerd) {
                assertThat(geweigerd.zin()).endsWith(".");
            }
        }
    }

    private static String plaatsVanRood(BufferedImage beeld) {
        int breed = beeld.getWidth();
        int hoog = beeld.getHeight();
        boolean bovenLinks = isRood(beeld.getRGB(breed / 4, hoog / 4));
        boolean bovenRechts = isRood(beeld.getRGB(breed * 3 / 4, hoog / 4));
        boolean onderLinks = isRood(beeld.getRGB(breed / 4, hoog * 3 / 4));
        if (bovenLinks && bovenRechts) {
            return "boven";
        }
        if (bovenLinks && onderLinks) {
            return "links";
        }
        return bovenRechts ? "rechts" : "onder";
    }

    private static boolean isRood(int kleur) {
        return ((kleur >> 16) & 0xFF) > 200 && (kleur & 0xFF) < 60;
    }

    private static BufferedImage beeld(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    private static String tekst(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** The marks of a JPEG up to the picture itself. */
    private static java.util.List<Integer> merken(byte[] jpeg) {
        java.util.List<Integer> merken = new java.util.ArrayList<>();
        int plaats = 2;
        while (plaats + 4 < jpeg.length) {
            int merk = jpeg[plaats + 1] & 0xFF;
            merken.add(merk);
            if (merk == 0xDA) {
                break;
            }
            plaats += 2 + (ByteBuffer.wrap(jpeg).getShort(plaats + 2) & 0xFFFF);
        }
        return merken;
    }

    private static void herstelControlegetal(byte[] png) {
        java.util.zip.CRC32 controle = new java.util.zip.CRC32();
        controle.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) controle.getValue());
    }
}
