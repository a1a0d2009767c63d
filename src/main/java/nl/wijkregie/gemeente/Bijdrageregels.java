package nl.wijkregie.gemeente;

import java.util.List;

/**
 * What goes with a contribution to residents (ROE-E0).
 *
 * @param voorschotPercentage part of the grant that is paid before the account, whole percents from 0 to 100
 * @param voorwaarden sentences for the decision letter, in the order of the file
 */
public record Bijdrageregels(int voorschotPercentage, List<String> voorwaarden) {

    public Bijdrageregels {
        voorwaarden = List.copyOf(voorwaarden);
    }
}
