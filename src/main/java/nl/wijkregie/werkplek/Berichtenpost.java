package nl.wijkregie.werkplek;

import java.util.List;
import java.util.Optional;
import nl.wijkregie.bericht.Berichten;
import nl.wijkregie.bericht.Berichtstatus;
import nl.wijkregie.bericht.Brieven;
import nl.wijkregie.bericht.Verzonden;
import nl.wijkregie.bericht.Wijze;
import org.springframework.stereotype.Component;

/** Reads messages and letters of room bericht. */
@Component
class Berichtenpost implements Postbron {

    private final Berichten berichten;
    private final Brieven brieven;

    Berichtenpost(Berichten berichten, Brieven brieven) {
        this.berichten = berichten;
        this.brieven = brieven;
    }

    @Override
    public List<Post> van(String kenmerk) {
        return berichten.van(kenmerk).stream().map(Berichtenpost::post).toList();
    }

    /** A letter that belongs to no case has nobody here who may see it. */
    @Override
    public Optional<Brief> brief(String id) {
        return brieven.zoek(id).flatMap(Berichtenpost::brief);
    }

    @Override
    public List<Brief> tePrinten() {
        return brieven.tePrinten().stream()
                .flatMap(brief -> brief(brief).stream())
                .toList();
    }

    @Override
    public void afgedrukt(String id) {
        brieven.geprint(id);
    }

    private static Optional<Brief> brief(nl.wijkregie.bericht.Brief brief) {
        return Optional.ofNullable(brief.kenmerk())
                .map(kenmerk -> new Brief(
                        brief.id(),
                        kenmerk,
                        brief.naam(),
                        brief.postadres(),
                        brief.onderwerp(),
                        brief.tekst(),
                        brief.datum(),
                        brief.geprintOp()));
    }

    private static Post post(Verzonden bericht) {
        return new Post(
                bericht.id(),
                bericht.datum(),
                bericht.aan(),
                bericht.aanIndiener(),
                bericht.onderwerp(),
                bericht.tekst(),
                bericht.wijze() == Wijze.BRIEF && bericht.status() != Berichtstatus.VERVALLEN,
                naam(bericht.status()));
    }

    private static String naam(Berichtstatus status) {
        return switch (status) {
            case TE_VERZENDEN -> "Nog niet verzonden";
            case VERZONDEN -> "Verzonden";
            case TE_PRINTEN -> "Nog af te drukken";
            case GEPRINT -> "Afgedrukt";
            case VERVALLEN -> "Vervallen: de gegevens van de indiener zijn verwijderd";
        };
    }
}
