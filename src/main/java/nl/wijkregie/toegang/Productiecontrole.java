package nl.wijkregie.toegang;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Stops the start of profile {@code productie} when something is missing or unsafe, before the database or the engine is
 * touched, with everything in one list.
 */
public final class Productiecontrole implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final int KORTSTE_GEHEIM = 32;
    private static final String DEMOWACHTWOORD = "wijkregie";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment omgeving = context.getEnvironment();
        if (!omgeving.acceptsProfiles(Profiles.of("productie"))) {
            return;
        }
        List<String> ontbreekt = controleer(omgeving);
        if (!ontbreekt.isEmpty()) {
            throw new OnvolledigeProductie(ontbreekt);
        }
    }

    private static List<String> controleer(Environment omgeving) {
        List<String> fouten = new ArrayList<>();
        if (omgeving.acceptsProfiles(Profiles.of("demo"))) {
            fouten.add(
                    "spring.profiles.active: de profielen demo en productie kunnen niet samen; kies alleen productie");
        }
        controleerDatabase(omgeving, fouten);
        controleerBeheerder(omgeving, fouten);
        eis(omgeving, fouten, "spring.mail.host", "de mailserver waarmee berichten naar inwoners gaan");
        controleerVolgcode(omgeving, fouten);
        controleerAdres(omgeving, fouten);
        if (waar(omgeving, "spring.h2.console.enabled")) {
            fouten.add("spring.h2.console.enabled: de console van H2 kan niet aan staan in productie");
        }
        return fouten;
    }

    private static void controleerDatabase(Environment omgeving, List<String> fouten) {
        String url = lees(omgeving, "spring.datasource.url");
        if (url.isEmpty()) {
            fouten.add("spring.datasource.url: ontbreekt; bijvoorbeeld jdbc:postgresql://server:5432/wijkregie");
        } else if (!url.toLowerCase(Locale.ROOT).startsWith("jdbc:postgresql:")) {
            fouten.add("spring.datasource.url: alleen PostgreSQL kan in productie; bijvoorbeeld"
                    + " jdbc:postgresql://server:5432/wijkregie");
        }
        eis(omgeving, fouten, "spring.datasource.username", "de gebruiker van de database");
        eis(omgeving, fouten, "spring.datasource.password", "het wachtwoord van de database");
    }

    private static void controleerBeheerder(Environment omgeving, List<String> fouten) {
        eis(omgeving, fouten, "camunda.bpm.admin-user.id", "het account van de beheerder");
        String wachtwoord = lees(omgeving, "camunda.bpm.admin-user.password");
        if (wachtwoord.isEmpty()) {
            fouten.add("camunda.bpm.admin-user.password: ontbreekt; het wachtwoord van de beheerder, minstens "
                    + Engineveiligheid.KORTSTE_WACHTWOORD + " tekens");
        } else if (wachtwoord.toLowerCase(Locale.ROOT).equals(DEMOWACHTWOORD)) {
            fouten.add("camunda.bpm.admin-user.password: dit is het wachtwoord van de demo; kies een eigen wachtwoord");
        } else if (wachtwoord.length() < Engineveiligheid.KORTSTE_WACHTWOORD) {
            fouten.add("camunda.bpm.admin-user.password: te kort; kies minstens " + Engineveiligheid.KORTSTE_WACHTWOORD
                    + " tekens");
        }
    }

    private static void controleerVolgcode(Environment omgeving, List<String> fouten) {
        String geheim = lees(omgeving, "wijkregie.volgcode.geheim");
        if (geheim.isEmpty()) {
            fouten.add("wijkregie.volgcode.geheim: ontbreekt; een willekeurige tekst van minstens " + KORTSTE_GEHEIM
                    + " tekens");
        } else if (geheim.length() < KORTSTE_GEHEIM) {
            fouten.add("wijkregie.volgcode.geheim: te kort; kies een willekeurige tekst van minstens " + KORTSTE_GEHEIM
                    + " tekens");
        }
    }

    private static void controleerAdres(Environment omgeving, List<String> fouten) {
        String adres = lees(omgeving, "wijkregie.adres");
        if (adres.isEmpty()) {
            fouten.add("wijkregie.adres: ontbreekt; het openbare adres, bijvoorbeeld https://wijken.gemeente.nl");
        } else if (!isOpenbaarHttps(adres)) {
            fouten.add(
                    "wijkregie.adres: moet een openbaar adres met https zijn, bijvoorbeeld https://wijken.gemeente.nl");
        }
    }

    private static boolean isOpenbaarHttps(String adres) {
        try {
            URI uri = URI.create(adres);
            String host = uri.getHost();
            return "https".equals(uri.getScheme())
                    && host != null
                    && host.contains(".")
                    && !host.startsWith("127.")
                    && !host.endsWith(".localhost");
        } catch (IllegalArgumentException geenAdres) {
            return false;
        }
    }

    private static void eis(Environment omgeving, List<String> fouten, String naam, String uitleg) {
        if (lees(omgeving, naam).isEmpty()) {
            fouten.add(naam + ": ontbreekt; " + uitleg);
        }
    }

    private static boolean waar(Environment omgeving, String naam) {
        return Boolean.parseBoolean(lees(omgeving, naam));
    }

    private static String lees(Environment omgeving, String naam) {
        return omgeving.getProperty(naam, "").trim();
    }
}
