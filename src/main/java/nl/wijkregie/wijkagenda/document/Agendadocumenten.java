package nl.wijkregie.wijkagenda.document;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Versions of an adopted agenda, as page and as PDF. No personal data (ROE-I2). */
@Component
public class Agendadocumenten {

    /** Keeps the agenda as it was adopted now, as the next version; returns its number. Joins the caller's transaction. */
    public int legVast(String agenda, int ronde) {
        throw new UnsupportedOperationException("Agendadocumenten");
    }

    /** Versions of an agenda, newest first. */
    public List<Versie> versies(String agenda) {
        throw new UnsupportedOperationException("Agendadocumenten");
    }

    /** Agendas that were adopted, newest year first. */
    public List<String> agendas() {
        throw new UnsupportedOperationException("Agendadocumenten");
    }

    /** The page of a version as a whole HTML document; empty when there is none. */
    public Optional<String> html(String agenda, int versie) {
        throw new UnsupportedOperationException("Agendadocumenten");
    }

    /** The same as tagged PDF. */
    public Optional<byte[]> pdf(String agenda, int versie) {
        throw new UnsupportedOperationException("Agendadocumenten");
    }
}
