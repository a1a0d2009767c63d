package nl.wijkregie.gemeente;

import java.util.OptionalLong;

/** The most that one initiative can get from the wijkbudget, in cents, by what it serves (ROE-F2). */
public record Plafonds(long plek, long buurt, long wijk) {

    /**
     * The ceiling in cents for a scale; empty for anything beyond one wijk, which no wijk's pot pays for alone
     * (ROE-B9).
     */
    public OptionalLong voorSchaal(String schaal) {
        return switch (schaal) {
            case "plek" -> OptionalLong.of(plek);
            case "buurt" -> OptionalLong.of(buurt);
            case "wijk" -> OptionalLong.of(wijk);
            default -> OptionalLong.empty();
        };
    }
}
