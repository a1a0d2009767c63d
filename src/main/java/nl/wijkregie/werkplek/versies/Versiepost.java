package nl.wijkregie.werkplek.versies;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wijkregie.modelbeheer.Modelbestand;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Reads files that came as {@code multipart/form-data}: any part with a file name, and {@code reden}. */
final class Versiepost {

    private Versiepost() {}

    static Inzending lees(MultipartHttpServletRequest verzoek) {
        List<Modelbestand> bestanden = new ArrayList<>();
        for (List<MultipartFile> deel : verzoek.getMultiFileMap().values()) {
            for (MultipartFile bestand : deel) {
                bestanden.add(bestand(bestand));
            }
        }
        return new Inzending(
                bestanden,
                Optional.ofNullable(verzoek.getParameter("reden")).orElse("").strip());
    }

    private static Modelbestand bestand(MultipartFile bestand) {
        try {
            return Inzending.bestand(
                    Optional.ofNullable(bestand.getOriginalFilename()).orElse(""), bestand.getBytes());
        } catch (IOException afgebroken) {
            throw OnjuistVerzoek.verkeerd("Uw bestanden kwamen niet heel aan. Stuur ze opnieuw.");
        }
    }
}
