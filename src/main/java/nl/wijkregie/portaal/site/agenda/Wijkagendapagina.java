package nl.wijkregie.portaal.site.agenda;

import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.wijkregie.portaal.OpenbareAgenda;
import nl.wijkregie.portaal.OpenbareAgendas;
import nl.wijkregie.portaal.site.Sitepaginas;
import nl.wijkregie.wijkagenda.document.Agendadocumenten;
import nl.wijkregie.wijkagenda.document.Versie;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages on which anyone reads the adopted wijkagendas (ROE-G6, ROE-I2); no account, no session. */
@Controller
@Hidden
@RequestMapping("/wijkagendas")
class Wijkagendapagina {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final URI LIJST = URI.create("/wijkagendas");
    private static final String GEEN_AGENDA =
            "Deze wijkagenda of deze versie is er niet. Kies een wijkagenda in de lijst.";
    private static final String GEEN_VERSIE =
            "Dit versienummer klopt niet. Schrijf het als een getal, bijvoorbeeld versie=1, of kies een wijkagenda in de"
                    + " lijst.";

    private final Agendadocumenten documenten;
    private final OpenbareAgendas agendas;
    private final Sitepaginas paginas;

    Wijkagendapagina(Agendadocumenten documenten, OpenbareAgendas agendas, Sitepaginas paginas) {
        this.documenten = documenten;
        this.agendas = agendas;
        this.paginas = paginas;
    }

    /** The list, newest year first. */
    @GetMapping
    ResponseEntity<String> lijst() {
        Map<Integer, List<OpenbareAgenda>> perJaar = agendas.alle().stream()
                .collect(Collectors.groupingBy(agenda -> agenda.agenda().jaar(), TreeMap::new, Collectors.toList()))
                .descendingMap();
        return paginas.openbaar("wijkagendas", Map.of("titel", "Wijkagenda's", "perJaar", perJaar));
    }

    /** One agenda: the newest version, or the one that is asked for. */
    @GetMapping("/{kenmerk:WA-[0-9]{4}-[a-z0-9-]+}")
    ResponseEntity<String> agenda(
            @PathVariable String kenmerk, @RequestParam(name = "versie", required = false) @Nullable String versie) {
        if (isOnjuist(versie)) {
            return melding(HttpStatus.BAD_REQUEST, GEEN_VERSIE);
        }
        OptionalInt nummer = nummer(kenmerk, versie);
        return (nummer.isEmpty() ? Optional.<String>empty() : documenten.html(kenmerk, nummer.getAsInt()))
                .map(html -> ResponseEntity.ok().contentType(HTML).body(html))
                .orElseGet(() -> melding(HttpStatus.NOT_FOUND, GEEN_AGENDA));
    }

    /** The same as PDF. */
    @GetMapping("/{kenmerk:WA-[0-9]{4}-[a-z0-9-]+}.pdf")
    ResponseEntity<?> pdf(
            @PathVariable String kenmerk, @RequestParam(name = "versie", required = false) @Nullable String versie) {
        if (isOnjuist(versie)) {
            return melding(HttpStatus.BAD_REQUEST, GEEN_VERSIE);
        }
        OptionalInt nummer = nummer(kenmerk, versie);
        Optional<byte[]> pdf = nummer.isEmpty() ? Optional.empty() : documenten.pdf(kenmerk, nummer.getAsInt());
        if (pdf.isEmpty()) {
            return melding(HttpStatus.NOT_FOUND, GEEN_AGENDA);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(kenmerk + "-versie-" + nummer.getAsInt() + ".pdf")
                                .build()
                                .toString())
                .body(pdf.get());
    }

    /** Any other address below this one. */
    @GetMapping("/**")
    ResponseEntity<String> onbekend() {
        return melding(HttpStatus.NOT_FOUND, GEEN_AGENDA);
    }

    private static boolean isOnjuist(@Nullable String versie) {
        return versie != null && !versie.matches("[0-9]{1,6}");
    }

    /** The version that is asked for, or else the newest; empty when the agenda has none. */
    private OptionalInt nummer(String kenmerk, @Nullable String versie) {
        return versie == null
                ? documenten.versies(kenmerk).stream().mapToInt(Versie::nummer).findFirst()
                : OptionalInt.of(Integer.parseInt(versie));
    }

    private ResponseEntity<String> melding(HttpStatus status, String tekst) {
        String titel = status == HttpStatus.NOT_FOUND ? "Niet gevonden" : "Dit versienummer klopt niet";
        return paginas.melding(status, titel, tekst, LIJST, "Naar alle wijkagenda's");
    }
}
