package nl.wijkregie.modelbeheer;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wijkregie.gemeente.Gemeente;

/**
 * What models can name and what the program expects of them.
 *
 * @param bouwstenen by bean name
 * @param processen what the program expects of each process that it knows, by key
 * @param sjablonen names of the message templates
 * @param groepen ids of the groups of accounts
 */
public record Omgeving(
        Gemeente gemeente,
        Map<String, Bouwsteenbeschrijving> bouwstenen,
        Map<String, Proceseisen> processen,
        Set<String> sjablonen,
        Set<String> groepen) {

    public Omgeving {
        bouwstenen = Map.copyOf(bouwstenen);
        processen = Map.copyOf(processen);
        sjablonen = Set.copyOf(sjablonen);
        groepen = Set.copyOf(groepen);
    }

    public Optional<Bouwsteenbeschrijving> bouwsteen(String naam) {
        return Optional.ofNullable(bouwstenen.get(naam));
    }

    public Optional<Proceseisen> proces(String sleutel) {
        return Optional.ofNullable(processen.get(sleutel));
    }
}
