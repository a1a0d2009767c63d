package nl.wijkregie.werkplek.wijkagenda;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.wijkagenda.Maatregel;
import nl.wijkregie.wijkagenda.Voorstel;

/** What stands in the form of a measure on the first list. Texts are empty when there is nothing. */
record Voorzet(
        String titel,
        String omschrijving,
        String doel,
        String beleidsterrein,
        List<String> toetsers,
        String buurt,
        String zaak) {

    static final Voorzet LEEG = new Voorzet("", "", "", "", List.of(), "", "");

    /** What people put in a text to be reached, which has no place on an agenda that everybody can read. */
    private static final String CONTACT =
            "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|\\b[A-Z]{2}\\d{2}\\s?(?:[A-Z0-9]{4}\\s?){2,7}[A-Z0-9]{0,4}\\b|(?:\\+31|\\b0)[\\d\\s-]{8,13}\\d\\b";

    private static final int KORTSTE_NAAM = 4;

    static Voorzet van(Maatregel maatregel, List<String> toetsers) {
        return new Voorzet(
                maatregel.titel(),
                maatregel.omschrijving(),
                maatregel.doel(),
                maatregel.beleidsterrein(),
                List.copyOf(toetsers),
                Objects.requireNonNullElse(maatregel.buurt(), ""),
                Objects.requireNonNullElse(maatregel.zaak(), ""));
    }

    /**
     * From the words of a resident; how to reach people is left out, and so is the resident's own name.
     *
     * @param naam of who filed it, as given; empty when that is not known any more
     */
    static Voorzet van(Initiatief zaak, String naam) {
        return new Voorzet(
                zonderPersoon(zaak.titel(), naam),
                zonderPersoon(zaak.omschrijving(), naam),
                "",
                Objects.requireNonNullElse(zaak.beleidsterrein(), ""),
                List.of(),
                Objects.requireNonNullElse(zaak.buurt(), ""),
                zaak.kenmerk());
    }

    static Voorzet van(Map<String, List<String>> velden) {
        return new Voorzet(
                een(velden, "titel"),
                een(velden, "omschrijving"),
                een(velden, "doel"),
                een(velden, "beleidsterrein"),
                List.copyOf(velden.getOrDefault("toetsers", List.of())),
                een(velden, "buurt"),
                een(velden, "zaak"));
    }

    Voorstel voorstel() {
        return new Voorstel(
                titel,
                omschrijving,
                doel,
                beleidsterrein,
                toetsers,
                buurt.isBlank() ? null : buurt,
                zaak.isBlank() ? null : zaak);
    }

    /** Short mark of all it holds: another mark means that somebody changed it. */
    public String merk() {
        try {
            byte[] som = MessageDigest.getInstance("SHA-256")
                    .digest(String.join(
                                    "\u001f",
                                    titel,
                                    omschrijving,
                                    doel,
                                    beleidsterrein,
                                    String.join(",", toetsers.stream().sorted().toList()),
                                    buurt,
                                    zaak)
                            .getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(som, 0, 12);
        } catch (NoSuchAlgorithmException fout) {
            throw new IllegalStateException("Every Java has SHA-256", fout);
        }
    }

    private static String zonderPersoon(String tekst, String naam) {
        String zonder = tekst.replaceAll(CONTACT, "…");
        for (String deel : (naam.strip() + "\n" + naam.replaceAll("[\\s-]+", "\n")).split("\n")) {
            // Short parts, and those without a capital such as "van den", are words of any text.
            if (deel.length() >= KORTSTE_NAAM && Character.isUpperCase(deel.charAt(0))) {
                zonder = Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(deel) + "(?![\\p{L}\\d])")
                        .matcher(zonder)
                        .replaceAll("…");
            }
        }
        return zonder;
    }

    private static String een(Map<String, List<String>> velden, String naam) {
        return velden.getOrDefault(naam, List.of("")).get(0);
    }
}
