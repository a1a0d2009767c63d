package nl.wijkregie.werkplek;

import java.util.List;
import java.util.Optional;
import nl.wijkregie.bericht.Berichten;
import nl.wijkregie.bericht.Brieven;
import nl.wijkregie.bericht.Verzonden;
import nl.wijkregie.bericht.Wijze;
import org.springframework.stereotype.Component;

/** Reads the messages of a case from the room that keeps them. */
@Component
class Berichtpost implements Postbron {

    private final Berichten berichten;
    private final Brieven brieven;

    Berichtpost(Berichten berichten, Brieven brieven) {
        this.berichten = berichten;
        this.brieven = brieven;
    }

    @Override
    public List<Post> van(String kenmerk) {
        return berichten.van(kenmerk).stream().map(Berichtpost::post).toList();
    }

    @Override
    public Optional<Brief> brief(String id) {
        return brieven.zoek(id)
                .map(brief -> new Brief(
                        brief.id(),
                        brief.kenmerk(),
                        brief.naam(),
                        brief.postadres() == null ? "" : brief.postadres(),
                        brief.onderwerp(),
                        brief.tekst(),
                        brief.datum(),
                        brief.geprintOp()));
    }

    @Override
    public void afgedrukt(String id) {
        brieven.geprint(id);
    }

    private static Post post(Verzonden bericht) {
        return new Post(
                bericht.id(),
                bericht.datum(),
                bericht.aan(),
                bericht.aanIndiener(),
                bericht.onderwerp(),
                bericht.tekst(),
                bericht.wijze() == Wijze.BRIEF,
                bericht.status().naam());
    }
}
