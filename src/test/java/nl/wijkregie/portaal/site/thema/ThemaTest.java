package nl.wijkregie.portaal.site.thema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The theme of a municipality")
class ThemaTest {

    @TempDir
    private Path map;

    @Test
    @DisplayName(
            "given no theme, then the neutral one is all there is, and the address of each file changes with its content only")
    void zonder() {
        Sitebestanden bestanden = new Sitebestanden(thema(null, "", null));

        assertThat(bestanden.stijlen())
                .hasSize(4)
                .allMatch(adres -> adres.matches("/openbaar/[0-9a-f]{16}/[a-z]+\\.css"));
        assertThat(bestanden.logo()).isEmpty();
        assertThat(bestanden.klasse()).isEmpty();
        assertThat(new Sitebestanden(thema(null, "", null)).adres("site.css")).isEqualTo(bestanden.adres("site.css"));
    }

    @Test
    @DisplayName("given a theme, then it comes after all other style, and another theme gets other addresses")
    void met() throws IOException {
        Path een = css(".x-theme { --utrecht-link-color: #123456 }");
        Sitebestanden eerste = new Sitebestanden(thema(een, "x-theme", null));
        css(".x-theme { --utrecht-link-color: #654321 }");
        Sitebestanden tweede = new Sitebestanden(thema(een, "x-theme y-theme", null));

        assertThat(eerste.stijlen()).hasSize(5).last().asString().endsWith("/gemeentethema.css");
        assertThat(tweede.klasse()).isEqualTo("x-theme y-theme");
        assertThat(tweede.adres("site.css")).isNotEqualTo(eerste.adres("site.css"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@import 'ander.css';",
                "@IMPORT url(https://elders.example/x.css);",
                ".x { background: url(https://elders.example/x.png) }",
                ".x { background: url( \"//elders.example/x.png\" ) }"
            })
    @DisplayName("given a theme that fetches from elsewhere, then the application does not start and says what to do")
    void vanBuiten(String css) throws IOException {
        Path bestand = css(css);

        assertThatThrownBy(() -> thema(bestand, "", null))
                .isInstanceOf(OnjuistThema.class)
                .hasMessageContaining("zet alles in dit ene bestand");
    }

    @Test
    @DisplayName("given a theme that is missing, too large or no text, then the application does not start")
    void onbruikbaar() throws IOException {
        Path weg = map.resolve("weg.css");
        Path groot = Files.write(map.resolve("groot.css"), new byte[3 * 1024 * 1024]);
        Path geenTekst = Files.write(map.resolve("geen.css"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});

        assertThatThrownBy(() -> thema(weg, "", null)).hasMessageContaining("is niet te lezen");
        assertThatThrownBy(() -> thema(groot, "", null)).hasMessageContaining("groter dan 2 MB");
        assertThatThrownBy(() -> thema(geenTekst, "", null)).hasMessageContaining("UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x\" onload=\"y", "1-theme", "a;b", "a,b", "<b>"})
    @DisplayName("given a class that is no name, then the application does not start")
    void klasse(String klasse) {
        assertThatThrownBy(() -> thema(null, klasse, null)).hasMessageContaining("wijkregie.thema.klasse");
    }

    @Test
    @DisplayName("given an SVG or a PNG, then it is the logo, whatever its name says")
    void logo() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", png);

        assertThat(Logo.van(png.toByteArray()).naam()).isEqualTo("logo.png");
        assertThat(Logo.van(svg("<svg xmlns='http://www.w3.org/2000/svg'><rect/></svg>"))
                        .naam())
                .isEqualTo("logo.svg");
        assertThatThrownBy(() -> Logo.van(Arrays.copyOf(png.toByteArray(), 20))).hasMessageContaining("niet te openen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='1'/>",
                "<svg xmlns='http://www.w3.org/2000/svg'><image href='https://elders.example/x.png'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg' xmlns:x='http://www.w3.org/1999/xlink'><use x:href='//elders.example'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><foreignObject/></svg>",
                "<html><body/></html>",
                "GIF89a",
                ""
            })
    @DisplayName("given a logo that runs something, fetches something or is none, then the application does not start")
    void gevaarlijkLogo(String inhoud) {
        assertThatThrownBy(() -> Logo.van(svg(inhoud))).isInstanceOf(OnjuistThema.class);
    }

    @Test
    @DisplayName("given fonts, then they are known by content and size, and another font gets other addresses")
    void lettertypen() throws IOException {
        Path lettertypen = Files.createDirectory(map.resolve("lettertypen"));
        Path letter = lettertypen.resolve("stad-vet.woff2");
        Path bestand = css("@font-face { src: url('lettertypen/stad-vet.woff2') }");

        assertThatThrownBy(() -> met(bestand, null))
                .hasMessageContaining("stad-vet.woff2, maar dat bestand staat niet");
        assertThatThrownBy(() -> met(bestand, lettertypen)).hasMessageContaining("staan 0 bestanden");
        Files.write(letter, woff2(60));
        String eerst = new Sitebestanden(met(bestand, lettertypen)).adres("x");
        assertThat(met(bestand, lettertypen).lettertypen().bestanden()).containsOnlyKeys("stad-vet.woff2");
        Files.write(letter, woff2(61));
        assertThat(new Sitebestanden(met(bestand, lettertypen)).adres("x")).isNotEqualTo(eerst);

        Files.write(letter, Arrays.copyOf(woff2(60), 59));
        assertThatThrownBy(() -> met(bestand, lettertypen)).hasMessageContaining("geen heel lettertype");
        Files.write(letter, svg("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"));
        assertThatThrownBy(() -> met(bestand, lettertypen)).hasMessageContaining("geen heel lettertype");
        Files.write(letter, woff2(500 * 1024 + 1));
        assertThatThrownBy(() -> met(bestand, lettertypen)).hasMessageContaining("groter dan 500 kB");
        Files.delete(letter);
        Files.write(lettertypen.resolve("Stad Vet.ttf"), woff2(60));
        assertThatThrownBy(() -> met(bestand, lettertypen)).hasMessageContaining("heeft geen naam als");
    }

    private static Thema met(Path css, Path lettertypen) {
        return new Thema(new Themainstellingen(css, "", null, lettertypen));
    }

    private static byte[] woff2(int lengte) {
        return ByteBuffer.allocate(lengte)
                .put("wOF2".getBytes(StandardCharsets.US_ASCII))
                .putInt(0x00010000)
                .putInt(lengte)
                .array();
    }

    private Thema thema(Path css, String klasse, Path logo) {
        return new Thema(new Themainstellingen(css, klasse, logo, null));
    }

    private Path css(String inhoud) throws IOException {
        return Files.writeString(map.resolve("thema.css"), inhoud);
    }

    private static byte[] svg(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }
}
