package nl.wijkregie.werkplek;

import java.util.List;
import java.util.Optional;
import nl.wijkregie.bijlage.Bijlage;
import nl.wijkregie.bijlage.Bijlagen;
import nl.wijkregie.gemeente.Cluster;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Wijk;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Indiener;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.initiatief.Medewerkers;
import nl.wijkregie.initiatief.Tijdlijn;
import nl.wijkregie.initiatief.Tijdlijnregel;
import org.springframework.stereotype.Component;

/** Reads the case file of room initiatief, with the names of the municipality's configuration. */
@Component
class Dossierbron implements Zaakbron {

    private final Dossier dossier;
    private final Tijdlijn tijdlijn;
    private final Bijlagen bijlagen;
    private final Bijlagerecht bijlagerecht;
    private final Gemeente gemeente;
    private final Medewerkers medewerkers;

    Dossierbron(
            Dossier dossier,
            Tijdlijn tijdlijn,
            Bijlagen bijlagen,
            Bijlagerecht bijlagerecht,
            Gemeente gemeente,
            Medewerkers medewerkers) {
        this.dossier = dossier;
        this.bijlagen = bijlagen;
        this.bijlagerecht = bijlagerecht;
        this.tijdlijn = tijdlijn;
        this.gemeente = gemeente;
        this.medewerkers = medewerkers;
    }

    @Override
    public Optional<Initiatief> zaak(String kenmerk) {
        return dossier.zoek(kenmerk);
    }

    @Override
    public Optional<Indiener> indiener(String kenmerk) {
        return dossier.indiener(kenmerk);
    }

    @Override
    public List<Tijdlijnregel> tijdlijn(String kenmerk) {
        return tijdlijn.van(kenmerk);
    }

    @Override
    public List<Ingezonden> ingezonden(String kenmerk) {
        return dossier.stukken(kenmerk).stream()
                .map(stuk -> new Ingezonden(stuk.soort(), stuk.inhoud(), stuk.ontvangenOp(), stuk.vastgelegdDoor()))
                .toList();
    }

    @Override
    public List<Bijlage> bijlagen(String kenmerk) {
        return bijlagen.van(kenmerk);
    }

    @Override
    public boolean zietBijlagen(Initiatief zaak, Lezer lezer) {
        return bijlagerecht.mag(zaak, lezer);
    }

    @Override
    public String wijknaam(String code) {
        return gemeente.zoekWijk(code).map(Wijk::naam).orElse(code);
    }

    @Override
    public String clusternaam(String code) {
        return gemeente.zoekCluster(code).map(Cluster::naam).orElse(code);
    }

    @Override
    public String medewerkernaam(String account) {
        return medewerkers.zoek(account).map(Medewerkers.Medewerker::naam).orElse(account);
    }
}
