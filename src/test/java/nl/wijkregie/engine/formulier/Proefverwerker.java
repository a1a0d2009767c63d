package nl.wijkregie.engine.formulier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A domain that keeps what it gets in a table of its own, so that a test sees what a transaction left. */
public class Proefverwerker implements Stapverwerker {

    private final JdbcClient jdbc;
    final List<Stap> stappen = new ArrayList<>();
    boolean weiger;
    boolean struikel;

    public Proefverwerker(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql("create table if not exists proefdossier (soort varchar(30), veld varchar(60), tekst varchar(6000))")
                .update();
    }

    @Override
    public String proces() {
        return "proef";
    }

    @Override
    public Map<String, Object> formuliergegevens(Stap stap) {
        return Map.of(
                "wijken",
                List.of(Map.of("label", "Centrum", "value", "centrum"), Map.of("label", "Swalmen", "value", "swalmen")),
                "kenmerk",
                stap.kenmerk() == null ? "" : stap.kenmerk(),
                "omschrijving",
                "Een bankje op het plein.\nVoor iedereen.",
                "behandelaar",
                "vakambtenaar");
    }

    @Override
    public void voltooien(Stap stap, Antwoorden antwoorden) {
        stappen.add(stap);
        schrijf("voltooid", antwoorden);
        if (weiger) {
            throw new OngeldigeInvoer("motivering", "Schrijf erbij wat de wijkraad vindt.");
        }
    }

    @Override
    public Startgegevens starten(Stap stap, Antwoorden antwoorden) {
        stappen.add(stap);
        schrijf("gestart", antwoorden);
        return new Startgegevens("PROEF-1", Map.of("wijk", antwoorden.tekst("wijk")));
    }

    /** Called by the model after the second task. */
    public void controleer(DelegateExecution execution) {
        if (struikel) {
            throw new IllegalStateException("The engine stumbles");
        }
    }

    private void schrijf(String soort, Antwoorden antwoorden) {
        antwoorden
                .waarden()
                .forEach((veld, waarde) -> jdbc.sql("insert into proefdossier values (?, ?, ?)")
                        .params(soort, veld, String.valueOf(waarde))
                        .update());
    }
}
