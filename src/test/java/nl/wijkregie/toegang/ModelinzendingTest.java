package nl.wijkregie.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A deployment in parts, as people send it and as the engine can take it. */
class ModelinzendingTest {

    private static final String SOORT = "multipart/form-data; boundary=grens";

    @Test
    @DisplayName("given a reason, then it takes the place of the name of the deployment")
    void reden() {
        String gelezen = lees(deel("name=\"deployment-name\"", "diagram_1")
                + deel("name=\"reden\"", "Wens van de wijkraad: één vraag minder")
                + deel("name=\"a\"; filename=\"a.form\"", "{}"));

        assertThat(gelezen)
                .contains("name=\"deployment-name\"\r\n\r\nWens van de wijkraad: één vraag minder\r\n")
                .doesNotContain("diagram_1", "name=\"reden\"");
    }

    @Test
    @DisplayName("given no reason, then the name of the deployment stays")
    void zonderReden() {
        assertThat(lees(deel("name=\"deployment-name\"", "diagram_1") + deel("name=\"a\"; filename=\"a.form\"", "{}")))
                .contains("diagram_1");
    }

    @Test
    @DisplayName("given two files in one field, or a file in a field with a meaning, then all arrive as files")
    void bestanden() {
        String gelezen = lees(deel("name=\"data\"; filename=\"a.form\"", "een")
                + deel("name=data; filename=\"b.form\"", "twee\r\n--niet de grens")
                + deel("filename=\"c.form\"; name=\"deployment-name\"", "drie"));

        assertThat(gelezen)
                .contains(
                        "name=\"bestand-1\"; filename=\"a.form\"\r\n\r\neen\r\n",
                        "name=\"bestand-2\"; filename=\"b.form\"\r\n\r\ntwee\r\n--niet de grens\r\n",
                        "filename=\"c.form\"; name=\"bestand-3\"\r\n\r\ndrie\r\n")
                .doesNotContain("name=data", "name=\"data\"", "deployment-name")
                .endsWith("--grens--\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--grens--\r\n",
                "geen delen",
                "--grens\r\nContent-Disposition: form-data; name=\"a\"; filename=\"a.form\"\r\n\r\n{}",
                "--grens\r\nzonder lege regel\r\n--grens--\r\n",
                "--grens\r\nContent-Disposition: form-data; name=\"reden\"\r\n\r\nalleen dit\r\n--grens--\r\n"
            })
    @DisplayName("given what cannot be read, or holds no file, then a sentence says so")
    void onleesbaar(String tekst) {
        assertThatThrownBy(() -> Modelinzending.voorEngine(SOORT, tekst.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Geweigerd.class)
                .hasMessageEndingWith(".");
        assertThatThrownBy(() -> Modelinzending.voorEngine("multipart/form-data", new byte[0]))
                .isInstanceOf(Geweigerd.class);
    }

    private static String lees(String delen) {
        byte[] gelezen = Modelinzending.voorEngine(SOORT, (delen + "--grens--\r\n").getBytes(StandardCharsets.UTF_8));
        return new String(gelezen, StandardCharsets.UTF_8);
    }

    private static String deel(String kop, String inhoud) {
        return "--grens\r\nContent-Disposition: form-data; " + kop + "\r\n\r\n" + inhoud + "\r\n";
    }
}
